/**
 * Questions as data: the packs of questions that come with the product, or that a county writes, and what an answer to each of
 * them may be. Knows nobody who asks or answers.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.questionnaire;
