/**
 * What came out of a pre-task, compiled: counts, what may be quoted, themes, and what is missing, for a team or for all. Pure
 * functions of answers that are nobody's: who gave them is not known here, and groups that are too small are not shown ({@link
 * SmallGroups}).
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.compilation;
