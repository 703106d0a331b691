/** "Oon poissa to–pe, sijainen Maija Laine": told, asked for, accepted and taken back in chat (V-03). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.away;
