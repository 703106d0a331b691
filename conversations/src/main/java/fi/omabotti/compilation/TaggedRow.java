package fi.omabotti.compilation;

/**
 * What somebody wrote beside an answer.
 *
 * @param row of the sheet, as people count rows
 * @param number of the answer, as it stands there
 * @param themes with {@code ;} or {@code ,} between; empty for none
 */
public record TaggedRow(int row, String number, String themes) {}
