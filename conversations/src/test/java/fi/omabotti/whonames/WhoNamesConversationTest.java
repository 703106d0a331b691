package fi.omabotti.whonames;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryStore
@Rule("V-18")
class WhoNamesConversationTest {

    private final TestStore store;

    WhoNamesConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void somebody() {
        store.empty();
        new People(store).worker("Tiina Mäkelä");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kuka nimeää omatyöntekijän monipalveluasiakkaalle?                                | Kysy yksikön esihenkilöltä.
            asiakas on sekä vammaispalveluissa että lapsiperheissä, kumpi nimeää             | Kysy yksikön esihenkilöltä.
            kuka nimeää Matti Virtaselle omatyöntekijän                                      | Kysy yksikön esihenkilöltä.
            Vem utser kontaktperson när klienten har flera tjänster?                         | Fråga enhetens chef.
            Who names the worker of a client of several services?                            | Ask the unit's supervisor.
            """)
    void is_not_made_up_where_the_county_has_said_nothing(String question, String answer) {
        try (Talk talk = new Talk(store)) {
            assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä"))).startsWith(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kuka nimeää omatyöntekijän monipalveluasiakkaalle?        | Lastensuojelu nimeää.
            Vem utser kontaktperson när klienten har flera tjänster?  | Barnskyddet utser.
            Who names the worker of a client of several services?     | Lastensuojelu nimeää.
            """)
    void is_told_as_the_county_has_written_it(String question, String answer) {
        Map<String, Object> county =
                Map.of("omabotti.who-names.fi", "Lastensuojelu nimeää.", "omabotti.who-names.sv", "Barnskyddet utser.");
        try (Talk talk = new Talk(store, county)) {
            assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä"))).isEqualTo(answer);
        }
    }
}
