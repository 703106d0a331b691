package fi.omabotti.roledescription;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kia and Kalle are facilitators, Pia is a main user, Tiina asks. */
@OnEveryStore
class RoleDescriptionConversationTest {

    private static final String KIA = "Kia Kehittäjä";
    private static final String KALLE = "Kalle Kehittäjä";
    private static final String PIA = "Pia Pääkäyttäjä";
    private static final String TIINA = "Tiina Mäkelä";
    private static final List<String> FINNISH = List.of("STAFF.fi", "CLIENT.fi", "PARTNER.fi");

    private final TestStore store;
    private Talk talk;
    private WorkerId kia = new WorkerId(0);
    private WorkerId kalle = new WorkerId(0);
    private WorkerId pia = new WorkerId(0);
    private WorkerId tiina = new WorkerId(0);

    RoleDescriptionConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void staff() {
        store.empty();
        talk = new Talk(store);
        People people = new People(store);
        kia = developer(people, KIA);
        kalle = developer(people, KALLE);
        pia = people.worker(PIA);
        people.gives(pia, WorkerRole.MAIN_USER);
        tiina = people.worker(TIINA);
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void says_honestly_that_there_is_none_yet() {
        write("STAFF.fi", "keskeneräinen", KIA);

        assertThat(Shown.text(say("roolikuvaus", TIINA)))
                .startsWith("Hyväksyttyä roolikuvausta ei vielä ole.")
                .doesNotContain("keskeneräinen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roolikuvaus | FI | STAFF.fi",
                "Mikä on omatyöntekijän rooli? | FI | STAFF.fi",
                "roolikuvaus asiakkaalle | FI | CLIENT.fi",
                "näytä omatyöntekijän roolikuvaus kumppaneille | FI | PARTNER.fi",
                "vad är den egna kontaktpersonens roll? | SV | STAFF.fi",
                "rollbeskrivning för klienten | SV | CLIENT.sv",
                "what is the role of the named worker? | EN | STAFF.fi",
                "role description for partners | EN | PARTNER.fi",
            })
    void shows_the_accepted_version_to_each_audience_with_its_date(String words, Language language, String page) {
        write("CLIENT.sv", "text", KIA);
        accepted(1);

        String shown = Shown.text(talk.said(words).in(language).by(TIINA));

        assertThat(shown).contains("work " + (page.equals("CLIENT.sv") ? "text" : page + " 1"));
        assertThat(shown).contains(language == Language.EN ? "Version 1, accepted 24 November 2026" : "24.11.2026");
    }

    @Test
    void is_shown_in_a_channel_too_and_leads_to_the_other_audiences() {
        accepted(1);

        Reply shown = talk.said("roolikuvaus").inChannelBy(TIINA);

        assertThat(shown.choices())
                .extracting(Choice::label)
                .containsExactly("Näytä asiakkaan kuvaus", "Näytä kumppanin kuvaus");
        assertThat(Shown.text(press(shown, "Näytä asiakkaan kuvaus", Map.of(), TIINA)))
                .startsWith("Sinun omatyöntekijäsi\nMikä omatyöntekijä on\npurpose CLIENT.fi 1")
                .endsWith("Versio 1, hyväksytty 24.11.2026.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mikä on Matti Virtasen omatyöntekijän rooli",
                "mitä laki sanoo omatyöntekijän roolista",
                "mitä omatyöntekijä tekee?"
            })
    void leaves_clients_and_the_law_to_others(String words) {
        accepted(1);

        assertThat(Shown.text(say(words, TIINA))).doesNotContain("Versio 1");
    }

    @Test
    void is_drafted_previewed_submitted_and_accepted_by_another() {
        FINNISH.forEach(it -> write(it, it + " 1", KIA));
        Reply overview = say("luonnostele roolikuvaus", KIA);
        assertThat(Shown.text(overview))
                .contains(
                        "Roolikuvauksen luonnos, versio 1", "Asiakkaalle, suomeksi: valmis", "ruotsiksi: ei aloitettu");
        assertThat(Shown.text(press(overview, "Esikatsele", Map.of("page", "CLIENT.fi"), KIA)))
                .startsWith("Esikatselu. Tätä ei ole vielä hyväksytty.\nSinun omatyöntekijäsi");

        Reply open = form("STAFF.fi", KIA);
        Reply submitted = press(overview, "Lähetä hyväksyttäväksi", Map.of(), KIA);
        assertThat(Shown.text(submitted)).startsWith("Luonnos on lähetetty hyväksyttäväksi.");
        assertThat(Shown.text(press(open, "Tallenna", written("toinen"), KIA)))
                .contains("Luonnos on jo lähetetty hyväksyttäväksi. Tekstiäsi ei tallennettu.");
        assertThat(Shown.text(press(overview, "Lähetä hyväksyttäväksi", Map.of(), KIA)))
                .startsWith("Joku muu ehti");
        assertThat(Shown.text(press(submitted, "Hyväksy", Map.of(), KIA))).startsWith("Lähetit luonnoksen itse");
        Reply accepted = press(say("hyväksy roolikuvaus", PIA), "Hyväksy", Map.of(), PIA);

        assertThat(Shown.text(accepted)).startsWith("Roolikuvaus on hyväksytty.");
        assertThat(Shown.text(press(submitted, "Hyväksy", Map.of(), KALLE))).startsWith("Joku muu ehti");
        assertThat(events("ROLE_DESCRIPTION_ACCEPTED")).isOne();
    }

    @Test
    void tells_once_those_who_may_accept_it_and_leads_them_to_it() {
        FINNISH.forEach(it -> write(it, it + " 1", KIA));
        Reply overview = say("luonnostele roolikuvaus", KIA);
        Reply submitted = press(overview, "Lähetä hyväksyttäväksi", Map.of(), KIA);
        press(overview, "Lähetä hyväksyttäväksi", Map.of(), KIA);

        assertThat(Shown.text(submitted)).contains("kehittäjille ja pääkäyttäjille (2).");
        assertThat(talk.sent().to(kalle)).hasSize(1);
        assertThat(talk.sent().to(kia)).isEmpty();
        assertThat(talk.sent().to(tiina)).isEmpty();
        Reply notice = talk.sent().to(pia).get(0);
        assertThat(talk.sent().to(pia)).hasSize(1);
        assertThat(Shown.text(notice))
                .isEqualTo("Roolikuvauksen luonnos odottaa hyväksymistäsi. Lähettäjä: Kia Kehittäjä. Versio 1.");
        Reply accepted = press(press(notice, "Avaa luonnos", Map.of(), PIA), "Hyväksy", Map.of(), PIA);
        assertThat(Shown.text(accepted)).startsWith("Roolikuvaus on hyväksytty.");
        assertThat(Shown.text(press(notice, "Avaa luonnos", Map.of(), PIA)))
                .startsWith("Luonnosta ei enää ole: se on hyväksytty.");
        assertThat(Shown.text(press(notice, "Avaa luonnos", Map.of(), TIINA)))
                .startsWith("Roolikuvausta luonnostelee kehittäjä.");
    }

    @Test
    void tells_again_when_it_was_taken_back_and_is_submitted_again() {
        FINNISH.forEach(it -> write(it, it + " 1", KIA));
        Reply submitted = press(say("luonnostele roolikuvaus", KIA), "Lähetä hyväksyttäväksi", Map.of(), KIA);
        press(submitted, "Palauta muokattavaksi", Map.of(), KIA);

        press(say("luonnostele roolikuvaus", KALLE), "Lähetä hyväksyttäväksi", Map.of(), KALLE);

        assertThat(talk.sent().to(pia)).hasSize(2);
        assertThat(talk.sent().to(kia)).hasSize(1);
    }

    @Test
    void says_that_nobody_else_can_accept_it_yet() {
        store.jdbc()
                .sql("delete from worker_role where worker_id <> ?")
                .param(kia.value())
                .update();
        FINNISH.forEach(it -> write(it, it + " 1", KIA));

        Reply submitted = press(say("luonnostele roolikuvaus", KIA), "Lähetä hyväksyttäväksi", Map.of(), KIA);

        assertThat(Shown.text(submitted)).contains("siihen tarvitaan toinen kehittäjä tai pääkäyttäjä.");
    }

    @Test
    void is_not_submitted_before_it_is_complete() {
        write("STAFF.fi", "luonnos", KIA);
        Reply overview = say("luonnostele roolikuvaus", KIA);

        Reply submitted = press(overview, "Lähetä hyväksyttäväksi", Map.of(), KIA);

        assertThat(Shown.text(press(overview, "Esikatsele", Map.of("page", "CLIENT.fi"), KIA)))
                .endsWith("Tähän osaan ei ole vielä kirjoitettu mitään.");

        assertThat(Shown.text(submitted)).startsWith("Luonnosta ei lähetetty.");
        assertThat(Shown.text(say("hyväksy roolikuvaus", PIA))).startsWith("Hyväksyttävää roolikuvausta ei ole.");
    }

    @Test
    void accepts_only_what_was_read() {
        FINNISH.forEach(it -> write(it, it + " 1", KIA));
        press(say("luonnostele roolikuvaus", KIA), "Lähetä hyväksyttäväksi", Map.of(), KIA);
        Reply read = say("hyväksy roolikuvaus", PIA);
        press(read, "Palauta muokattavaksi", Map.of(), PIA);
        write("STAFF.fi", "muutettu", KALLE);
        press(say("luonnostele roolikuvaus", KALLE), "Lähetä hyväksyttäväksi", Map.of(), KALLE);

        assertThat(Shown.text(press(read, "Hyväksy", Map.of(), PIA))).startsWith("Joku muu ehti");
        assertThat(Shown.text(say("roolikuvaus", TIINA))).startsWith("Hyväksyttyä roolikuvausta ei vielä ole.");
    }

    @Test
    void stays_as_it_was_accepted_while_the_next_version_is_drafted() {
        Reply old = form("STAFF.fi", KIA);
        accepted(1);
        assertThat(Shown.text(press(old, "Tallenna", written("myöhässä"), KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");

        assertThat(Shown.entered(form("STAFF.fi", KALLE))).containsEntry("work", "work STAFF.fi 1");
        write("STAFF.fi", "STAFF.fi 2", KALLE);
        assertThat(Shown.text(press(old, "Tallenna", written("myöhässä"), KIA)))
                .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(Shown.text(say("roolikuvaus", TIINA))).contains("work STAFF.fi 1", "Versio 1");

        press(say("luonnostele roolikuvaus", KALLE), "Lähetä hyväksyttäväksi", Map.of(), KALLE);
        press(say("hyväksy roolikuvaus", PIA), "Hyväksy", Map.of(), PIA);
        assertThat(Shown.text(say("roolikuvaus", TIINA))).contains("work STAFF.fi 2", "Versio 2");
    }

    @Test
    void overwrites_nobody_and_keeps_both_texts() {
        Reply kias = form("STAFF.fi", KIA);
        Reply kalles = form("STAFF.fi", KALLE);
        press(kias, "Tallenna", written("Kian"), KIA);

        Reply overtaken = press(kalles, "Tallenna", written("Kallen"), KALLE);

        assertThat(Shown.text(overtaken))
                .startsWith("Joku muu ehti muuttaa tätä osaa.")
                .contains("Mitä omatyöntekijä tekee – nyt tallennettuna: work Kian");
        assertThat(Shown.entered(overtaken)).containsEntry("work", "work Kallen");
        assertThat(Shown.text(press(kias, "Tallenna", written("Kian"), KIA)))
                .startsWith("Sama teksti on jo tallennettu.");
        assertThat(Shown.text(press(overtaken, "Tallenna", written("molempien"), KALLE)))
                .startsWith("Tallensin tekstin luonnokseen.");
        assertThat(Shown.entered(form("STAFF.fi", KIA))).containsEntry("work", "work molempien");
    }

    @Test
    void keeps_one_of_two_who_save_at_the_same_time_and_tells_the_other() throws Exception {
        List<Reply> forms = List.of(form("STAFF.fi", KIA), form("STAFF.fi", KALLE));

        List<Reply> replies = together(
                () -> press(forms.get(0), "Tallenna", written("Kian"), KIA),
                () -> press(forms.get(1), "Tallenna", written("Kallen"), KALLE));

        assertThat(replies.stream().map(Shown::text))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("Tallensin tekstin"),
                        it -> assertThat(it).startsWith("Joku muu ehti muuttaa tätä osaa."));
    }

    @Test
    void begins_one_draft_when_two_begin_at_the_same_time() throws Exception {
        List<Reply> replies =
                together(() -> say("luonnostele roolikuvaus", KIA), () -> say("luonnostele roolikuvaus", KALLE));

        assertThat(replies).allSatisfy(it -> assertThat(Shown.text(it)).contains("versio 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soita 120345-901U. | Tekstissä on henkilötunnus.",
                "Kuten Matti Virtasen kanssa. | Teksti näyttää sisältävän henkilön nimen"
            })
    void keeps_no_client_in_the_text_and_loses_nothing_else(String text, String says) {
        Map<String, String> written = new HashMap<>(written("hyvä"));
        written.put("contact", text);

        Reply again = press(form("CLIENT.fi", KIA), "Tallenna", written, KIA);

        assertThat(Shown.text(again)).startsWith(says);
        assertThat(Shown.entered(again)).containsEntry("work", "work hyvä");
        assertThat(Shown.entered(form("CLIENT.fi", KIA))).containsEntry("work", "");
    }

    @Test
    void takes_no_text_that_is_too_long_and_no_forged_page() {
        Reply form = form("STAFF.fi", KIA);
        Map<String, String> written = new HashMap<>(written("x"));
        written.put("work", "x".repeat(1501));
        assertThat(Shown.text(press(form, "Tallenna", written, KIA))).startsWith("Tekstiä ei tallennettu");
        for (Map<String, String> forged : List.of(
                Map.of("page", "STAFF.en", "version", "1", "revision", "1"),
                Map.of("page", "STAFF.fi", "version", "99", "revision", "1"),
                Map.<String, String>of())) {
            Map<String, String> values = new HashMap<>(written("väärä"));
            values.putAll(forged);
            assertThat(Shown.text(chose("save", values, KIA)))
                    .startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        }
        assertThat(Shown.text(chose("show", Map.of("audience", "x"), TIINA))).startsWith("Tämä kortti on vanhentunut.");
        assertThat(Shown.text(chose("whatever", Map.of(), KIA))).startsWith("Tämä kortti on vanhentunut.");
        assertThat(Shown.entered(form("STAFF.fi", KIA))).containsEntry("work", "");
    }

    @Test
    void refuses_who_has_no_role_and_whoever_speaks_where_others_read_along() {
        write("STAFF.fi", "luonnos", KIA);
        for (String words : List.of("luonnostele roolikuvaus", "hyväksy roolikuvaus")) {
            assertThat(Shown.text(say(words, TIINA))).startsWith("Roolikuvausta luonnostelee kehittäjä.");
            assertThat(Shown.text(talk.said(words).inChannelBy(KIA)))
                    .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
        }
        for (String action : List.of("draft", "edit", "save", "preview", "submit", "take-back", "accept")) {
            Map<String, String> values = new HashMap<>(written("väärä"));
            values.putAll(Map.of("page", "STAFF.fi", "version", "1", "revision", "2"));
            assertThat(Shown.text(chose(action, values, TIINA)))
                    .startsWith("Roolikuvausta luonnostelee kehittäjä.")
                    .doesNotContain("luonnos 1");
        }
        assertThat(Shown.text(say("luonnostele roolikuvaus", PIA))).startsWith("Roolikuvausta luonnostelee kehittäjä.");
        assertThat(events("ROLE_DESCRIPTION_REFUSED")).isEqualTo(12);
    }

    private static WorkerId developer(People people, String name) {
        WorkerId worker = people.worker(name);
        people.gives(worker, WorkerRole.DEVELOPER);
        return worker;
    }

    private void accepted(int version) {
        FINNISH.forEach(it -> write(it, it + " " + version, KIA));
        press(say("luonnostele roolikuvaus", KIA), "Lähetä hyväksyttäväksi", Map.of(), KIA);
        press(say("hyväksy roolikuvaus", PIA), "Hyväksy", Map.of(), PIA);
    }

    private void write(String page, String text, String name) {
        Reply saved = press(form(page, name), "Tallenna", written(text), name);
        assertThat(Shown.text(saved)).startsWith("Tallensin tekstin luonnokseen.");
    }

    private Reply form(String page, String name) {
        return press(say("luonnostele roolikuvaus", name), "Muokkaa", Map.of("page", page), name);
    }

    private static Map<String, String> written(String text) {
        return Map.of(
                "purpose", "purpose " + text,
                "work", "work " + text,
                "naming", "naming " + text,
                "contact", "contact " + text);
    }

    private static List<Reply> together(Callable<Reply> one, Callable<Reply> other) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Callable<Reply>> waiting = new ArrayList<>();
        for (Callable<Reply> each : List.of(one, other)) {
            waiting.add(() -> {
                both.countDown();
                both.await();
                return each.call();
            });
        }
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> each : two.invokeAll(waiting)) {
            replies.add(each.get());
        }
        two.shutdown();
        return replies;
    }

    private Reply say(String words, String name) {
        return talk.said(words).by(name);
    }

    private Reply press(Reply card, String label, Map<String, String> written, String name) {
        Choice button = card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on: " + Shown.text(card)));
        return talk.pressed(button, written).by(name);
    }

    private Reply chose(String action, Map<String, String> values, String name) {
        return talk.pressed(new Choice.Pick("", RoleDescriptionConversation.NAME, action, values))
                .by(name);
    }

    private int events(String event) {
        return store.jdbc()
                .sql("select count(*) from audit_entry where event = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }
}
