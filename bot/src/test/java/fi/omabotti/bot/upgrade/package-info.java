/** Stores of earlier versions, and what becomes of them. */
@NullMarked
package fi.omabotti.bot.upgrade;

import org.jspecify.annotations.NullMarked;
