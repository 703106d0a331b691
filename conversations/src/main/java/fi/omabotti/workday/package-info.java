/** Which days people work, in Finland. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.workday;
