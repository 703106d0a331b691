/** "Käytön seuranta": last week's look-ups without a relation, for those who answer for the staff (P-18, V-05, V-16). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.monitoring;
