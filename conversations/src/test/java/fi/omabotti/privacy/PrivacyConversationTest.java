package fi.omabotti.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class PrivacyConversationTest {

    private final TestStore store;
    private Talk talk;

    PrivacyConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void one_worker() {
        store.empty();
        talk = new Talk(store, Map.of("omabotti.retention.pre-tasks", "P1Y6M", "omabotti.audit.keep", "P5Y"));
        new People(store).worker("Tiina Mäkelä");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void says_what_is_kept_how_long_and_who_sees_it() {
        assertThat(Shown.text(talk.said("tietosuoja").by("Tiina Mäkelä")))
                .startsWith("Mitä tallennan\nEn tallenna kysymyksiäsi.")
                .contains("millä perusteella. 5 vuotta. Lokin näkee lokivastaava.")
                .contains("12 kuukautta nimeämisen päättymisestä")
                .contains("1 vuosi 6 kuukautta koonnin julkaisemisesta")
                .contains("kun tilaisuudesta on 30 päivää")
                .contains("90 päivää. Avaamista ja lukemista en seuraa.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tietosuoja",
                "Mitä minusta tallennetaan?",
                "kirjataanko mun haut",
                "dataskydd",
                "Vad sparas om mig?",
                "privacy",
                "What is stored about me?"
            })
    void is_found_by_what_staff_ask(String text) {
        assertThat(talk.said(text).by("Tiina Mäkelä").parts())
                .filteredOn(Part.Listed.class::isInstance)
                .hasSize(5);
    }

    @Test
    void says_the_same_in_a_channel() {
        assertThat(Shown.text(talk.said("tietosuoja").inChannelBy("Tiina Mäkelä")))
                .isEqualTo(Shown.text(talk.said("tietosuoja").by("Tiina Mäkelä")));
    }
}
