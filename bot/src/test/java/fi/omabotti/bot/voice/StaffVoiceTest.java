package fi.omabotti.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.event.EventUpkeep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What the staff say and read, from a signed activity to the drawn card: each file of {@code voice} as it is written. */
@BotTest
@Import(StaffVoiceTest.Hands.class)
@TestPropertySource(
        properties = {
            "parrot=false",
            "db-scheduler.enabled=false",
            "omabotti.identity-key=an invented key for the codes of invented people",
            "omabotti.named-worker.emergency-phone=03 000 112",
            "omabotti.lookups.per-hour=0",
            "omabotti.lookups.per-day=0",
            "omabotti.events.approval-over=5",
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class StaffVoiceTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/voice");

    /** Tuesday, nine o'clock in Finland. */
    private static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    @Autowired
    TeamsClient client;

    @Autowired
    TeamsStub teams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockOfHands clock;

    @Autowired
    EventUpkeep events;

    @TestConfiguration(proxyBeanMethods = false)
    static class Hands {
        @Bean
        @Primary
        ClockOfHands clockOfHands() {
            return new ClockOfHands();
        }
    }

    @BeforeAll
    void everybodyIsThere() {
        new VoiceCounty(jdbc).settle();
        clock.turnTo(START);
        Stream.of("Sosiaalityö", "Ikäkuunto", "Perhesosiaalityö").forEach(stage()::install);
    }

    @BeforeEach
    void theDayBegins() {
        clock.turnTo(START);
        teams.isWell();
        teams.opens("a-thread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D1-phone-substitute",
                "D2-namesakes",
                "D3-typo-wrong-person",
                "D4-wrong-place",
                "D5-no-right-to-know",
                "D6-non-disclosure-order",
                "D7-other-units-client",
                "D9-substitute",
                "D12-wrong-time",
                // days go by in it, and they do not come back
                "D11-waiting-list",
            })
    void goes_as_it_is_written(String conversation) throws IOException {
        Path script = SCRIPTS.resolve(conversation + ".txt");

        String happened = new Script(stage()).play(Files.readAllLines(script));

        assertThat(happened).isEqualTo(Files.readString(script));
    }

    private Stage stage() {
        return new Stage(client, teams, jdbc, clock, events);
    }
}
