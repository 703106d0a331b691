/** Text files (YAML) that come with the product, and that a county edits: read at start, each fault with its place. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.countyfile;
