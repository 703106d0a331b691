/** Files about clients for people of the office: in one folder on the server that nobody else can read (V-06). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.folder;
