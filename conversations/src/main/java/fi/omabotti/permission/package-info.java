/** Who may see whom: decided here and nowhere else. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.permission;
