package fi.omabotti.reach;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Tally;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeliveryPartsTest {

    private static final Instant MORNING = Instant.parse("2026-11-25T05:00:00Z");

    @Test
    void says_of_each_state_and_each_obstacle_how_many_there_are() {
        String shown = drawn(new Tally(one(DeliveryState.values()), one(Obstacle.values()), MORNING));

        assertThat(shown)
                .contains("Odottaa: 1", "Lähdössä: 1", "Perillä: 1", "Ei tavoiteta: 1", "Epävarma: 1", "Pysäytetty: 1")
                .contains("Yhteensä: 6", "Jatkuu ke 25.11.2026 klo 7.00.")
                .contains(
                        "sovellus puuttuu (1)",
                        "tunnusta ei löydy (1)",
                        "botti on estetty (1)",
                        "keskustelua ei enää ole (1)",
                        "yksityinen kanava (1)",
                        "Teams ei salli (1)",
                        "Teams ei ota viestiä vastaan (1)",
                        "Teams pyysi odottamaan (1)",
                        "Teamsiin ei saada yhteyttä (1)",
                        "lähetys katkesi, ehkä perillä (1)");
    }

    private static String drawn(Tally tally) {
        return Shown.text(
                KeptReplies.keep(new Reply("Lähetys", Language.FI, DeliveryParts.draw(tally, Language.FI), List.of())));
    }

    private static <T> Map<T, Integer> one(T[] each) {
        return Arrays.stream(each).collect(Collectors.toMap(Function.identity(), it -> 1));
    }
}
