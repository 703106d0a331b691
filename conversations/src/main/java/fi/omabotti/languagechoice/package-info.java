/** "Kieli", "På svenska, tack": the language in which somebody is written to. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.languagechoice;
