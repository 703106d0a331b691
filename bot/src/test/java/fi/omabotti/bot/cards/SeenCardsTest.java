package fi.omabotti.bot.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenCardsTest {

    private static final String FAULTY = "{\"type\":\"AdaptiveCard\",\"body\":[]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"message\",\"summary\":\"Vastaus\",\"attachments\":[{\"content\":%s}]}",
                "{\"activities\":[{\"attachments\":[{\"content\":%s}]}]}",
                "{\"statusCode\":200,\"value\":%s}",
                "{\"task\":{\"type\":\"continue\",\"value\":{\"card\":{\"content\":%s}}}}",
                "{\"composeExtension\":{\"attachments\":[{\"content\":%s}]}}"
            })
    void find_a_faulty_card_wherever_teams_would_draw_it_and_tell_of_it_once(String around) {
        SeenCards cards = new SeenCards();

        cards.look(around.formatted(FAULTY));

        assertThat(cards.faults()).anyMatch(it -> it.startsWith("body is empty"));
        assertThat(cards.faults()).isEmpty();
    }
}
