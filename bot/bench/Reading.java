import java.io.IOException;

/**
 * What can be read at a moment: when it was, how often the bot asked for the keys, and its memory: what it occupies, and what
 * of its heap is in use after everything else was cleared away.
 */
record Reading(long at, int fetches, double residentMegabytes, double liveMegabytes) {

    static Reading of(BotProcess bot, Metadata metadata) throws IOException {
        double live = bot.liveMegabytes();
        return new Reading(
                System.nanoTime(), metadata.fetches(), bot.memory("VmRSS").orElse(Double.NaN), live);
    }

    int fetchesSince(Reading before) {
        return fetches - before.fetches();
    }

    double minutesSince(Reading before) {
        return (at - before.at()) / 60e9;
    }
}
