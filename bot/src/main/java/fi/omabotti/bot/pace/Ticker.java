package fi.omabotti.bot.pace;

/** Time that is never set back. */
@FunctionalInterface
public interface Ticker {

    /** In nanoseconds from a moment that means nothing. */
    long nanos();
}
