/**
 * What a named worker is, when one is named, who does what, and whom to turn to: pages that a county can edit, found by what
 * staff ask. There is no client in them, so they are shown in channels too.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.roleguide;
