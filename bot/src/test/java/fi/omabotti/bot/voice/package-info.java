/** Conversations of the staff, word for word: each is a file, which is both what is said and what must be answered. */
@NullMarked
package fi.omabotti.bot.voice;

import org.jspecify.annotations.NullMarked;
