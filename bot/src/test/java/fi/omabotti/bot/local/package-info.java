@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.local;
