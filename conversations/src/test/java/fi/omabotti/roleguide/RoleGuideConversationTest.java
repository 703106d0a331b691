package fi.omabotti.roleguide;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Findable;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStore
class RoleGuideConversationTest {

    private static final String TIINA = "Tiina Mäkelä";

    private final TestStore store;
    private Talk talk;

    @TempDir
    Path folder;

    RoleGuideConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void one_worker() {
        store.empty();
        talk = new Talk(store);
        new People(store).worker(TIINA);
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_page_is_found_by_each_of_its_questions_in_each_language(Language language) {
        for (Page page : new Pages("").all()) {
            for (String question : page.questions(language)) {
                assertThat(Shown.headline(talk.said(question).in(language).by(TIINA)))
                        .as(page.key() + ": " + question)
                        .isEqualTo(page.title().in(language));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mitä se omatyöntekijä oikeen tekee, tehtavat",
        "Mitä omatyöntekijän tehtäviin oikein kuuluu?, tehtavat",
        "pitääkö tilapäiselle asiakkaalle nimetä omatyöntekijää, milloin-ei-nimeta",
        "voiko ohjaaja olla omatyöntekijänä, kuka-voi-olla",
        "montako lasta sosiaalityöntekijällä voi olla, lastensuojelu",
        "mitä eroa on vastuutyöntekijällä ja omatyöntekijällä, iakas-asiakas",
        "mitä mä saan kertoo asiakkaasta, salassapito",
        "mitä eroa on sosiaalityöntekijällä ja sosiaaliohjaajalla, sosiaalityontekija",
        "missä kohtaa palvelupolkua omatyöntekijä nimetään, asiakkaan-palvelupolku",
    })
    void a_page_is_found_by_other_words_and_slips_too(String question, String key) {
        Page page = new Pages("").find(key).orElseThrow();

        assertThat(Shown.headline(talk.said(question).by(TIINA)))
                .isEqualTo(page.title().fi());
    }

    @ParameterizedTest
    @ValueSource(strings = {"omatyöntekijän vastuut verkostossa", "egen kontaktperson och nätverk", "roles in my work"})
    void what_is_near_to_several_is_asked_about_and_always_leads_on(String question) {
        Reply reply = talk.said(question).by(TIINA);

        assertThat(reply.choices()).hasSizeGreaterThan(1);
        assertThat(reply.choices())
                .allSatisfy(way -> assertThat(Shown.text(talk.pressed(way).by(TIINA)))
                        .doesNotContain("vanhentunut")
                        .isNotEmpty());
    }

    @Test
    void every_page_is_reached_from_the_contents() {
        Choice contents = new Pick("Näytä kaikki sivut", "role-guide", "contents", Map.of());
        List<String> reached = talk.pressed(contents).by(TIINA).choices().stream()
                .flatMap(kind -> talk.pressed(kind).by(TIINA).choices().stream())
                .map(Choice::label)
                .toList();

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(new Pages("")
                        .all().stream().map(page -> page.title().fi()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on Matti Virtasen omatyöntekijä?",
                "omatt 000123",
                "Millainen sää huomenna on?",
                "Mitä lounaalla on?",
                "Tiina Mäkelän numero",
                "Mitä minulta puuttuu?"
            })
    void what_is_about_something_else_is_left_to_others(String text) {
        assertThat(talk.said(text).by(TIINA).notification()).isNotEqualTo("Omatyöntekijän ohje");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saanko katsoa toisen yksikön asiakkaan Oja tietoja?",
                "Miten asiakkaalle Oja haetaan edunvalvojaa?",
                "Kuka voi olla omatyöntekijä, kun asiakas Aho tarvitsee erityistä tukea?",
                "Klienten Ek har många tjänster, behövs flera kontaktpersoner?"
            })
    void a_listed_question_with_a_name_in_it_is_first_asked_of_those_who_look_for_clients(String text) {
        RoleGuideConversation guide = talk.bean(RoleGuideConversation.class);
        Turn turn = new Turn(
                new Said(text),
                new Asker(new WorkerId(1), Set.of(), Set.of()),
                Place.PERSONAL,
                text.startsWith("Klient") ? Language.SV : Language.FI,
                "conversation",
                "conversation/1",
                null);

        assertThat(guide.reply(turn)).isEmpty();
    }

    @Test
    void an_unchecked_section_is_not_shown_as_law() {
        Reply reply = talk.said("Mitä omatyöntekijä tekee?").by(TIINA);

        assertThat(Shown.text(reply))
                .contains("Lainkohtaa ei ole vielä tarkistettu", "Sosiaalihuoltolaki 39 §")
                .contains("Tämä on yleisohje.")
                .doesNotContain("Laki: ", "Voimassa alkaen");
        assertThat(reply.choices()).hasAtLeastOneElementOfType(Choice.Link.class);
    }

    @Test
    void a_checked_page_shows_its_ground_and_the_countys_words_beside() throws IOException {
        Files.writeString(folder.resolve("oma.yaml"), """
                key: tehtavat
                kind: topic
                title: {fi: Tehtävä, sv: Uppgift}
                answer: {fi: Vastaus., sv: Svar.}
                county: {fi: Meillä tavataan kuukausittain., sv: Hos oss träffas vi varje månad.}
                citation: {fi: Laki 1 §, sv: Lagen 1 §}
                address: {fi: 'https://www.finlex.fi/fi', sv: 'https://www.finlex.fi/sv'}
                valid-from: 2020-01-01
                checked: 2026-11-20
                owner: {fi: Lakimies, sv: Juristen}
                questions:
                  fi: ['Mitä omatyöntekijä tekee?']
                  sv: ['Vad gör en egen kontaktperson?']
                """);
        talk.close();
        talk = new Talk(store, Map.of("omabotti.role-guide", folder.toString()));

        assertThat(Shown.text(talk.said("Mitä omatyöntekijä tekee?").by(TIINA)))
                .contains("Hyvinvointialueen oma ohje\nMeillä tavataan kuukausittain.")
                .contains("Laki: Laki 1 §", "Voimassa alkaen: 1.1.2020", "Tarkistettu: 20.11.2026")
                .doesNotContain("ei ole vielä tarkistettu");
    }

    @Test
    void a_channel_reads_the_same_page_without_buttons_that_would_speak_to_one_person() {
        Reply reply = talk.said("Mitä omatyöntekijä tekee?").inChannelBy(TIINA);

        assertThat(Shown.headline(reply)).isEqualTo("Mitä omatyöntekijän tehtäviin kuuluu?");
        assertThat(reply.choices()).hasOnlyElementsOfType(Choice.Link.class);
        assertThat(Shown.text(talk.said("roolit omatyöntekijöillä yleensä").inChannelBy(TIINA)))
                .contains("Kysy esimerkiksi");
    }

    @Test
    void a_developer_shares_a_page_in_a_channel_once_a_day() {
        talk.broadcasts().install("19:kanava", "Sosiaalityö", "Yleinen");
        become("DEVELOPER");
        Reply page = talk.said("Mitä omatyöntekijä tekee?").by(TIINA);
        Reply choose = talk.pressed(labelled(page, "Jaa kanavaan")).by(TIINA);
        assertThat(Shown.text(choose)).contains("Kaikki kanavan jäsenet näkevät sen ja sinun nimesi.");
        Choice send = labelled(choose, "Lähetä kanavaan");

        Reply done = talk.pressed(send, Map.of("channel", "19:kanava")).by(TIINA);
        Reply again = talk.pressed(send, Map.of("channel", "19:kanava")).by(TIINA);

        assertThat(Shown.text(done)).contains("lähtee kanavaan Sosiaalityö / Yleinen");
        assertThat(Shown.text(again)).contains("on jo lähetetty tänään");
        assertThat(talk.broadcasts().messages()).singleElement().satisfies(message -> {
            assertThat(Shown.text(talk.broadcasts().shown(message, new Recipient.Channel("19:kanava"))))
                    .contains("Sivun jakoi Tiina Mäkelä.");
        });
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void others_share_only_with_the_channels_of_their_own_units_and_are_told_another_way() {
        talk.broadcasts().install("19:vieras", "Lastensuojelu", "Yleinen");
        Choice share = labelled(talk.said("Mitä omatyöntekijä tekee?").by(TIINA), "Jaa kanavaan");

        assertThat(Shown.text(talk.pressed(share).by(TIINA)))
                .contains("mainita minut kanavassa", "”Mitä omatyöntekijä tekee?”");
        talk.pressed(new Pick("x", "role-guide", "send", Map.of("page", "tehtavat", "channel", "19:vieras")))
                .by(TIINA);

        assertThat(talk.broadcasts().messages()).isEmpty();
        assertThat(audited()).isZero();
    }

    @Test
    void a_forged_button_says_that_the_card_is_old() {
        Stream.of(
                        new Pick("x", "role-guide", "show", Map.of("page", "ei-ole")),
                        new Pick("x", "role-guide", "steal", Map.of("page", "tehtavat")),
                        new Pick("x", "role-guide", "send", Map.of()))
                .forEach(forged ->
                        assertThat(Shown.text(talk.pressed(forged).by(TIINA))).contains("vanhentunut"));
    }

    @Test
    void pages_are_looked_for_while_a_message_is_written() {
        Findable pages = talk.bean(GuidePagesToShow.class);
        Asker asker = new Asker(new WorkerId(1), Set.of(), Set.of());

        assertThat(pages.find("", Language.FI, asker)).hasSize(15);
        assertThat(pages.find("erityinen tu", Language.FI, asker).get(0).title())
                .isEqualTo("Erityistä tukea tarvitseva asiakas");
        assertThat(pages.find("särskilt", Language.SV, asker).get(0).title())
                .isEqualTo("Klient som behöver särskilt stöd");
        assertThat(pages.find("Virtanen", Language.FI, asker)).isEmpty();
        assertThat(pages.find("tehtävät", Language.FI, asker)).allSatisfy(found -> {
            assertThat(found.line()).isNotEmpty();
            assertThat(found.shown().choices()).hasOnlyElementsOfType(Choice.Link.class);
        });
    }

    private static Choice labelled(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private long audited() {
        return store.jdbc()
                .sql("select count(*) from audit_entry where event = 'GUIDE_PAGE_SHARED'")
                .query(Long.class)
                .single();
    }

    private void become(String role) {
        store.jdbc()
                .sql("insert into worker_role (worker_id, role) select id, :role from worker")
                .param("role", role)
                .update();
    }
}
