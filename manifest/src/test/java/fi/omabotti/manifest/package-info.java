/** The rules that the Teams app package is held to, read from the ZIP itself. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.manifest;
