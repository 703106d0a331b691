/**
 * The folder into which the client information system puts its nightly extracts. A file is read when it is complete: its name
 * begins with {@code units}, {@code staff} or {@code assignments} and ends in {@code .csv}, and between two looks, half a
 * minute apart or more, neither its size nor its time has changed. Whoever writes slower than that writes under another name,
 * such as {@code staff.csv.part}, and renames the file when it is done. Links and folders are not looked at.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.inbox;
