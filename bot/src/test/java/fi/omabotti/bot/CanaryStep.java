package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;

/**
 * Something that happens to the bot.
 *
 * @param outcome words that must be in what came of it, so that a step is noticed that no longer does what it says
 */
record CanaryStep(String name, Callable<String> action, String outcome) {

    static CanaryStep step(String name, Callable<String> action, String outcome) {
        return new CanaryStep(name, action, outcome);
    }

    /** What came of it. */
    String go() throws Exception {
        String came = action.call();
        assertThat(came).as(name).contains(outcome);
        return came;
    }
}
