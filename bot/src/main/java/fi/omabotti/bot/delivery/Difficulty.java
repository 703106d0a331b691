package fi.omabotti.bot.delivery;

import fi.omabotti.bot.teams.Posted;
import fi.omabotti.bot.teams.Posted.NotNow;
import fi.omabotti.bot.teams.Posted.Refused;
import fi.omabotti.bot.teams.Posted.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells trouble with all of Teams from trouble with a chat: when one chat after another fails, and none answers properly in
 * between, it is no chat's own. Then all wait, for as long as Teams asks and each time longer; it is the only thing that
 * stops the others.
 */
@Component
class Difficulty {

    /** Did every fourth message fail by chance, so many in a row would be one case in 65,000. */
    private static final int IN_A_ROW = 8;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Set<String> failing = new HashSet<>();
    private Duration asked = Duration.ZERO;
    private Duration pause = FIRST;
    private Instant until = Instant.MIN;

    Difficulty(Clock clock) {
        this.clock = clock;
    }

    /** Whether nothing is to be posted now. */
    synchronized boolean isPaused() {
        return clock.instant().isBefore(until);
    }

    synchronized void note(String chat, Posted posted) {
        boolean fine = posted instanceof Taken || posted instanceof Refused;
        if (isPaused()) {
            return;
        }
        if (fine) {
            pause = FIRST;
            forget();
            return;
        }
        failing.add(chat);
        if (posted instanceof NotNow notNow) {
            asked = longer(asked, Objects.requireNonNullElse(notNow.pause(), Duration.ZERO));
        }
        if (failing.size() >= IN_A_ROW) {
            until = clock.instant().plus(longer(asked, pause));
            pause = pause.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : pause.multipliedBy(2);
            forget();
        }
    }

    private void forget() {
        failing.clear();
        asked = Duration.ZERO;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
