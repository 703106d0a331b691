package fi.omabotti.bot.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.auth.SettingsFault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one chat takes, as Teams has documented it. */
class ChatTimesTest {

    private static final long SECOND = 1_000_000_000;

    private final ChatTimes chats =
            new ChatTimes(new PaceSettings(49, 10, List.of("7/1s", "8/2s", "60/30s", "1800/3600s")).chatLimits());

    @Test
    void no_window_ever_holds_more_than_it_may() {
        long[] gone = new long[2000];
        long now = 0;
        for (int i = 0; i < gone.length; i++) {
            now += chats.reserve("chat", now);
            gone[i] = now;
        }

        for (long[] limit : new long[][] {{7, 1}, {8, 2}, {60, 30}, {1800, 3600}}) {
            for (int i = 0; i + limit[0] < gone.length; i++) {
                assertThat(gone[i + (int) limit[0]] - gone[i]).isGreaterThanOrEqualTo(limit[1] * SECOND);
            }
        }
    }

    @Test
    void one_chat_is_nothing_to_another() {
        for (int i = 0; i < 7; i++) {
            chats.reserve("chat", 0);
        }

        assertThat(chats.until("chat", 0)).isEqualTo(SECOND);
        assertThat(chats.until("other", 0)).isZero();
    }

    @Test
    void a_closed_chat_takes_nothing_until_its_time_is_over() {
        chats.close("chat", Duration.ofSeconds(5), 0);
        chats.close("chat", Duration.ofSeconds(2), 0);

        assertThat(chats.until("chat", 0)).isEqualTo(5 * SECOND);
        assertThat(chats.until("chat", 5 * SECOND)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7/1", "0/1s", "7/0s", "seven/1s", "7/1m"})
    void what_is_no_limit_is_said_at_the_start(String entry) {
        assertThatThrownBy(() -> new PaceSettings(49, 10, List.of(entry)))
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining(entry);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100001, 10", "49, 49", "49, 0"})
    void a_rate_that_leaves_nothing_is_said_at_the_start(int perSecond, int reserved) {
        assertThatThrownBy(() -> new PaceSettings(perSecond, reserved, List.of()))
                .isInstanceOf(SettingsFault.class);
    }
}
