/** "Miten pulssi on muuttunut?": how clear the role is, round after round. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.pulse;
