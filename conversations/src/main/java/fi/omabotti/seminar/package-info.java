/** Orientations, workshops and seminars in chat: composed, announced, signed up for, corrected and called off (V-27). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.seminar;
