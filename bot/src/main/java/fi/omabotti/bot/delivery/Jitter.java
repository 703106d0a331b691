package fi.omabotti.bot.delivery;

import java.time.Duration;

/** Makes pauses unequal, so that those who failed together do not come again together. */
@FunctionalInterface
interface Jitter {

    /** At least as long as the pause. */
    Duration stretch(Duration pause);
}
