import java.io.IOException;

/** What can be read at a moment: when it was, how often the bot asked for the keys, and its memory. */
record Reading(long at, int fetches, double residentMegabytes, double liveMegabytes) {

    static Reading of(BotProcess bot, Metadata metadata) throws IOException {
        double live = bot.memory().live().orElse(Double.NaN);
        double resident = bot.memory().megabytes("VmRSS").orElse(Double.NaN);
        return new Reading(System.nanoTime(), metadata.fetches(), resident, live);
    }

    int fetchesSince(Reading before) {
        return fetches - before.fetches();
    }

    double minutesSince(Reading before) {
        return (at - before.at()) / 60e9;
    }
}
