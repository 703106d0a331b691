package fi.omabotti.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.conversation.Secrecy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

@Rule("P-22")
class AnswerSettingsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String VISIBLE = "omabotti.answers.visible-for=";
    private static final String RESTRICTED = "omabotti.answers.restricted-visible-for=";

    private final ApplicationContextRunner bot = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AnswerSettings.class)
    static class Settings {}

    @Test
    void answers_are_seen_for_a_quarter_of_an_hour_and_restricted_ones_for_two_minutes() {
        bot.run(context -> {
            AnswerSettings settings = context.getBean(AnswerSettings.class);

            assertThat(settings.hideAt(Secrecy.CONFIDENTIAL, NOW)).isEqualTo("2026-11-24T09:15:00Z");
            assertThat(settings.hideAt(Secrecy.RESTRICTED, NOW)).isEqualTo("2026-11-24T09:02:00Z");
            assertThat(settings.hideAt(Secrecy.OPEN, NOW)).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "60m, 60m, 2026-11-24T10:00:00Z, 2026-11-24T10:00:00Z",
        "5, 1, 2026-11-24T09:05:00Z, 2026-11-24T09:01:00Z",
        "90s, 30s, 2026-11-24T09:01:30Z, 2026-11-24T09:00:30Z",
        "0, 2m, , 2026-11-24T09:02:00Z",
        "0, 0, ,",
    })
    void a_county_chooses_up_to_an_hour(
            String visible, String restricted, @Nullable Instant hidden, @Nullable Instant restrictedHidden) {
        bot.withPropertyValues(VISIBLE + visible, RESTRICTED + restricted).run(context -> {
            AnswerSettings settings = context.getBean(AnswerSettings.class);

            assertThat(settings.hideAt(Secrecy.CONFIDENTIAL, NOW)).isEqualTo(hidden);
            assertThat(settings.hideAt(Secrecy.RESTRICTED, NOW)).isEqualTo(restrictedHidden);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"61m", "3601s", "-1s", "2h"})
    void other_times_do_not_start_the_bot(String time) {
        bot.withPropertyValues(VISIBLE + time)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessage("omabotti.answers.visible-for is not between 0 and 60 minutes."));
        bot.withPropertyValues(VISIBLE + "60m", RESTRICTED + time)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("omabotti.answers.restricted-visible-for is not between 0 and 60 minutes."));
    }

    @ParameterizedTest
    @CsvSource({"15m, 16m", "1m, 2m", "15m, 0"})
    void a_restricted_answer_is_never_seen_for_longer_than_others(String visible, String restricted) {
        bot.withPropertyValues(VISIBLE + visible, RESTRICTED + restricted)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining("is longer than"));
    }
}
