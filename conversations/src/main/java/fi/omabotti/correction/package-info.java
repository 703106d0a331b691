/**
 * "Tieto on väärin" and "Pyydä ottamaan yhteyttä": the buttons of an answer's card. A colleague says what is wrong, a
 * supervisor of the unit says what came of it, and who is asked to call back is never told about whom (V-26).
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.correction;
