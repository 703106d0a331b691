package fi.omabotti.questionnaire;

/**
 * What has one answer: a question, or one statement of a scale.
 *
 * @param key the question's, or the question's and the statement's with a dot between: at most 121 characters
 */
public record Item(String key, Bilingual label) {}
