package fi.omabotti.publishing;

import static fi.omabotti.publishing.Results.KIA;
import static fi.omabotti.publishing.Results.OUTI;
import static fi.omabotti.publishing.Results.SANNA;
import static fi.omabotti.publishing.Results.TIINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.compilation.document.CompilationFile;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads which compilation, and how it becomes everybody's. */
@OnEveryStore
class CompilationConversationTest {

    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern EQUALS = Pattern.compile("=");

    private final TestStore store;
    private Results results;

    CompilationConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void someAnswers() {
        results = new Results(store);
    }

    @AfterEach
    void hangUp() {
        results.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | koonti
            FI | Tee koonti
            FI | koonti ennakkotehtävästä Roolini
            FI | näytä vastausten kooste
            SV | gör en sammanställning av förhandsuppgiften
            EN | compilation of the pre-task
            """)
    void a_facilitator_asks_for_it_in_many_ways(Language language, String words) {
        Reply card = results.workshop.talk.said(words).in(language).by(KIA);

        assertThat(Shown.headline(card)).endsWith(": Ennakkotehtävä");
        assertThat(card.choices()).hasSize(6);
        assertThat(card.language()).isEqualTo(language);
    }

    @Test
    void the_facilitators_card_says_what_is_in_it_and_what_is_missing() {
        Reply card = results.say("tee koonti", KIA);

        assertThat(Shown.text(card))
                .contains(
                        "Henkilökohtaisia vastauksia: 11 / 12",
                        "Tiimien vastauksia: 1 / 2",
                        "Puuttuu: 1 henkilön ja 1 tiimin vastaus",
                        "Saa lainata: 12 / 12",
                        "Teemat: ei vielä merkitty",
                        "Koottu viimeksi: ei vielä",
                        "Kuinka monta? Vastanneita 11.",
                        "alle 10: 6",
                        "yli 10: 5",
                        "on selvä minulle (keskiarvo 4,1): 6");
        assertThat(Results.labels(card))
                .containsExactly("Word", "Excel", "Muut tiedostot", "Teemat", "Yhden tiimin koonti", "Jaa ja julkaise");
    }

    @Test
    void a_facilitator_reads_one_team_and_no_numbers_of_a_small_one() {
        Reply teams = results.press(results.say("koonti", KIA), "Yhden tiimin koonti", KIA);
        String family = Long.toString(results.workshop.families.value());

        Reply five = results.workshop
                .talk
                .pressed(Results.button(teams, "Näytä koonti"), Map.of("team", family))
                .by(KIA);
        assertThat(Shown.text(five)).contains("Perhesosiaalityö", "Henkilökohtaisia vastauksia: 5 / 6", "yli 10: 5");

        results.workshop.delete(results.workshop.own(1));
        Reply four = results.forge("show", results.values("team", family), KIA);
        assertThat(Shown.text(four)).contains("vastauksia on alle viisi").doesNotContain("yli 10");
    }

    @Test
    void the_other_files_and_the_themes_stand_behind_buttons_that_say_what_they_are_for() {
        Reply card = results.say("koonti", KIA);
        Reply others = results.press(card, "Muut tiedostot", KIA);
        Reply themes = results.press(card, "Teemat", KIA);

        assertThat(Shown.text(others)).contains("Markdown on tekstiä muihin ohjelmiin.");
        assertThat(Results.labels(others)).containsExactly("Markdown", "CSV");
        assertThat(Shown.text(themes)).contains("Ota työkirja.", "Lue teemat takaisin", "Se on vain järjestäjille");
        assertThat(Results.labels(themes)).containsExactly("Teemoittelu Exceliin");
    }

    @Test
    void of_two_pre_tasks_it_is_asked_which_one_is_meant() {
        PreTaskId other = Workshop.asks(results.workshop.talk, results.workshop.kia);
        assertThat(other).isNotEqualTo(results.workshop.task);

        Reply which = results.say("koonti", KIA);

        assertThat(Shown.text(which)).isEqualTo("Mikä koonti?");
        assertThat(which.choices()).hasSize(2);
    }

    @Test
    void each_step_to_publishing_says_how_far_it_is() {
        store.jdbc().sql("update pre_task set state = 'CLOSED'").update();
        assertThat(Shown.text(results.say("koonti", KIA))).contains("Vastausaika on suljettu");
        assertThat(Shown.text(results.forge("release", results.values(), KIA)))
                .contains("Vastausaika on suljettu. Kun vastaukset on jäädytetty, koonnin voi julkaista.");

        results.frozen();
        assertThat(Shown.text(results.forge("release", results.values(), KIA)))
                .contains("Vastaukset on jäädytetty. Koonnin voi julkaista.");
        assertThat(Shown.text(results.say("näytä koonti", TIINA)))
                .startsWith(
                        "Ennakkotehtävän vastaukset on koottu, mutta koontia ei ole vielä julkaistu: Ennakkotehtävä.");
        assertThat(Shown.text(results.forge("share", results.values(), KIA)))
                .contains("Jaetaanko koonti tiimeille? Kukin tiimi näkee vain oman koontinsa: luvut, teemat");

        results.forge("shared", results.values(), KIA);
        assertThat(Shown.text(results.forge("release", results.values(), KIA)))
                .contains("Tiimit näkevät oman koontinsa.");
        assertThat(Shown.text(results.forge("shared", results.values(), KIA)))
                .isEqualTo("Koonti on jo jaettu. Mitään ei muutettu.");

        results.forge("published", results.values(), KIA);
        assertThat(Shown.text(results.forge("release", results.values(), KIA)))
                .contains("Koonti on julkaistu. Kaikki työntekijät voivat lukea sen.");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_offered_and_made_again_when_it_is_taken(CompilationFile kind) {
        String action = CompilationButton.valueOf(kind.name()).key();

        Reply offered = results.forge(action, results.values(), KIA);
        Takeaway file = Objects.requireNonNull(offered.file());
        results.answer(11, "few");
        Reply taken = results.workshop.talk.pressed(file.taking()).by(KIA);

        assertThat(file.name()).startsWith("koonti-" + results.workshop.task.value() + ".");
        assertThat(Results.file(taken)).isNotEqualTo(Results.file(offered));
        assertThat(results.count("audit_entry where event = 'COMPILATION_OFFERED' and subject = 'pre-task/"
                        + results.workshop.task.value() + "/" + kind.name() + "'"))
                .isOne();
        assertThat(results.count("audit_entry where event = 'COMPILATION_TAKEN'"))
                .isOne();
        assertThat(Shown.text(results.say("koonti", KIA))).contains("Koottu viimeksi: ti 24.11.2026 klo 9.00");
    }

    @Test
    void who_was_offered_a_file_and_may_not_read_it_any_more_gets_none() {
        Reply offered = results.forge("sorting", results.values(), KIA);
        store.jdbc().sql("delete from worker_role where role = 'DEVELOPER'").update();

        Reply taken = results.workshop
                .talk
                .pressed(Objects.requireNonNull(offered.file()).taking())
                .by(KIA);

        assertThat(taken.file()).isNull();
        assertThat(Shown.text(taken)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
    }

    /** TASK, TEAM and OTHER stand for the pre-task, Tiina's team and the other one; OPEN, SHARED and PUBLISHED for how far it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OPEN      | Outi Salmi | show      | task=TASK
            OPEN      | Outi Salmi | sorting   | task=TASK
            OPEN      | Outi Salmi | frozen    | task=TASK
            OPEN      | TIINA      | show      | task=TASK
            OPEN      | TIINA      | show      | task=TASK, team=TEAM
            OPEN      | TIINA      | word      | task=TASK, team=TEAM, taken=yes
            SHARED    | TIINA      | show      | task=TASK, team=OTHER
            SHARED    | TIINA      | show      | task=TASK
            SHARED    | TIINA      | word      | task=TASK
            SHARED    | TIINA      | excel     | task=TASK, team=TEAM
            SHARED    | TIINA      | sorting   | task=TASK, taken=yes
            SHARED    | TIINA      | frozen    | task=TASK, team=TEAM
            SHARED    | Outi Salmi | show      | task=TASK, team=TEAM
            PUBLISHED | TIINA      | show      | task=TASK, team=OTHER
            PUBLISHED | Outi Salmi | markdown  | task=TASK, team=TEAM
            PUBLISHED | Outi Salmi | sorting   | task=TASK, taken=yes
            PUBLISHED | Outi Salmi | show      | task=TASK, team=LONG
            PUBLISHED | Outi Salmi | show      | task=LONG
            PUBLISHED | Outi Salmi | show      | task=-1
            PUBLISHED | Outi Salmi | show      | task=999999
            PUBLISHED | Outi Salmi | show      | team=TEAM
            PUBLISHED | Kia Kehittäjä | show   | task=TASK, team=999999
            PUBLISHED | Kia Kehittäjä | nothing | task=TASK
            """)
    void a_forged_button_shows_and_changes_nothing(String stage, String name, String action, String values) {
        if (!stage.equals("OPEN")) {
            results.forge("shared", results.values(), KIA);
        }
        if (stage.equals("PUBLISHED")) {
            results.published();
        }
        PreTaskState before = results.workshop.now().state();

        Reply reply = results.forge(action, values(values), name.equals("TIINA") ? TIINA : name);

        assertThat(Shown.text(reply)).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(reply.file()).isNull();
        assertThat(results.workshop.now().state()).isEqualTo(before);
    }

    @Test
    void in_a_channel_nothing_is_shown() {
        results.published();

        Reply said = results.workshop.talk.said("näytä koonti").inChannelBy(TIINA);
        Reply pressed = results.workshop
                .talk
                .pressed(Results.pick("word", results.values()))
                .inChannelBy(KIA);

        assertThat(List.of(said, pressed)).allSatisfy(it -> {
            assertThat(Shown.text(it)).contains("kahdenkeskisessä keskustelussa");
            assertThat(it.file()).isNull();
        });
    }

    @Test
    void a_team_reads_counts_of_its_own_when_it_is_shared_and_is_told_before_when_it_comes() {
        assertThat(Shown.text(results.say("meidän tiimin koonti", TIINA)))
                .contains("ei ole vielä jaettu", "su 29.11.2026 klo 9.00 asti");
        results.press(results.forge("share", results.values(), KIA), "Jaa", KIA);

        Reply card = results.say("näytä koonti", TIINA);

        assertThat(Shown.text(card))
                .contains("Ikäkuunto", "Henkilökohtaisia vastauksia: 6 / 6", "alle 10: 6", "vain lukumääriä")
                .doesNotContain("yli 10: 5", "Saa lainata", "Soitamme", "rinnalla");
        assertThat(Results.labels(card)).containsExactly("Word", "Markdown");
        assertThat(new String(Results.file(results.press(card, "Markdown", TIINA)), UTF_8))
                .doesNotContain("Soitamme", "rinnalla")
                .contains("Luonnos");
        assertThat(Shown.text(results.say("näytä koonti", OUTI))).contains("Näytettävää koontia ei nyt ole");
    }

    @Test
    void what_a_team_was_shown_is_made_anew_only_when_three_sheets_have_changed() {
        results.forge("shared", results.values(), KIA);
        assertThat(Shown.text(results.say("näytä koonti", TIINA))).contains("alle 10: 6");

        results.answer(0, "many");
        results.workshop.delete(results.workshop.own(2));
        results.answer(1, "few");
        assertThat(Shown.text(results.say("näytä koonti", TIINA)))
                .contains("alle 10: 6", "yli 10: 0", "6 / 6", "muuttuneita vastauksia: 2");

        results.answer(4, "many");
        assertThat(Shown.text(results.say("näytä koonti", TIINA)))
                .contains("alle 10: 3", "yli 10: 2", "5 / 6")
                .doesNotContain("muuttuneita");
    }

    @Test
    void nothing_that_anybody_wrote_is_kept_of_what_a_team_was_shown_and_nothing_at_all_after_the_freeze() {
        results.forge("shared", results.values(), KIA);
        results.say("näytä koonti", TIINA);
        assertThat(results.count("pre_task_shown_count")).isPositive();
        assertThat(results.count("pre_task_shown_count where answer like '%rinnalla%' or answer like '%Soitamme%'"))
                .isZero();

        results.frozen();

        assertThat(results.count("pre_task_shown")
                        + results.count("pre_task_shown_sheet")
                        + results.count("pre_task_shown_count"))
                .isZero();
        assertThat(Shown.text(results.say("näytä koonti", TIINA))).contains("Ikäkuunto", "alle 10: 6");
    }

    @Test
    void freezing_says_first_what_it_means_and_is_done_once() {
        Reply release = results.press(results.say("koonti", KIA), "Jaa ja julkaise", KIA);
        Reply check = results.press(release, "Jäädytä", KIA);

        assertThat(Shown.text(check))
                .contains(
                        "Vastauksia ei voi enää muuttaa eikä poistaa; vastaajien avain tuhotaan. Tätä ei voi perua.",
                        "11 / 12",
                        "Vastausaika on avoinna su 29.11.2026 klo 9.00");
        assertThat(results.workshop.now().isFrozen()).isFalse();
        assertThat(Shown.text(results.press(check, "Peru", KIA))).isEqualTo("Mitään ei muutettu.");

        assertThat(Shown.text(results.press(check, "Jäädytä vastaukset", KIA))).contains("on jäädytetty");
        assertThat(Shown.text(results.press(check, "Jäädytä vastaukset", KIA))).contains("on jo jäädytetty");
        assertThat(results.workshop.now().state()).isEqualTo(PreTaskState.FROZEN);
        assertThat(results.count("audit_entry where event = 'ANSWERS_FROZEN'")).isOne();
    }

    @Test
    void it_is_published_after_the_freeze_and_told_once_to_everybody_who_takes_part() {
        assertThat(Shown.text(results.forge("published", results.values(), KIA)))
                .contains("Jäädytä vastaukset ennen");
        assertThat(Shown.text(results.forge("publish", results.values(), KIA))).contains("Jäädytä vastaukset ennen");
        results.workshop.talk.inTransaction(() ->
                results.workshop.participants().decline(results.workshop.task, results.workshop.colleagues.get(11)));
        results.frozen();
        Reply check = results.forge("publish", results.values(), KIA);

        assertThat(Shown.text(check)).contains("Kaikki työntekijät näkevät", "Tätä ei voi perua.");
        assertThat(Shown.text(results.press(check, "Julkaise kaikille", KIA))).contains("joita on 11");
        assertThat(Shown.text(results.press(check, "Julkaise kaikille", KIA))).contains("on jo julkaistu");

        String message = "pre-task/" + results.workshop.task.value() + "/published";
        assertThat(results.workshop.talk.broadcasts().report(message)).hasSize(11);
        Reply told = results.workshop
                .talk
                .broadcasts()
                .shown(message, new Recipient.Person(results.workshop.colleagues.get(0)));
        Reply card = results.press(told, "Näytä koonti", TIINA);
        assertThat(Shown.text(card)).contains("Kaikki tiimit", "yli 10: 5");
        assertThat(Shown.text(results.press(card, "Oman tiimin koonti", TIINA))).contains("Ikäkuunto");
        assertThat(Results.labels(results.say("näytä koonti", OUTI))).containsExactly("Word", "Markdown");
    }

    @Test
    void pressed_by_many_at_once_it_is_frozen_and_published_once() throws Exception {
        List<String> frozen = atOnce(() -> Shown.text(results.frozen()));
        List<String> published = atOnce(() -> Shown.text(results.forge("published", results.values(), KIA)));

        assertThat(frozen).filteredOn(it -> it.contains("ei voi enää yhdistää")).hasSize(1);
        assertThat(published).filteredOn(it -> it.contains("Viesti lähtee")).hasSize(1);
        assertThat(published).filteredOn(it -> it.contains("on jo julkaistu")).hasSize(7);
        assertThat(results.count("audit_entry where event = 'COMPILATION_PUBLISHED'"))
                .isOne();
    }

    @Test
    void readers_who_ask_at_once_are_shown_the_same() throws Exception {
        results.forge("shared", results.values(), KIA);

        List<String> shown = atOnce(() -> Shown.text(results.say("näytä koonti", SANNA)));

        assertThat(shown).hasSize(8).containsOnly(shown.get(0));
        assertThat(results.count("pre_task_shown")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "FI, näytä koonti, Koonti",
        "SV, visa sammanställningen, Sammanställning",
        "EN, show me the compilation, Compilation"
    })
    void speaks_three_languages(Language language, String words, String title) {
        results.published();

        Reply card = results.workshop.talk.said(words).in(language).by(OUTI);

        assertThat(Shown.headline(card)).isEqualTo(title + ": Ennakkotehtävä");
        assertThat(card.language()).isEqualTo(language);
    }

    private Map<String, String> values(String values) {
        Map<String, String> all = new HashMap<>();
        COMMA.splitAsStream(values).forEach(it -> {
            List<String> pair = EQUALS.splitAsStream(it).toList();
            all.put(
                    pair.get(0),
                    pair.get(1)
                            .replace("TASK", Long.toString(results.workshop.task.value()))
                            .replace("TEAM", Long.toString(results.workshop.elderly.value()))
                            .replace("OTHER", Long.toString(results.workshop.families.value()))
                            .replace("LONG", "1".repeat(100_000)));
        });
        return all;
    }

    private static <T> List<T> atOnce(Callable<T> wish) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> outcomes = new ArrayList<>();
            List<Callable<T>> wishes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                wishes.add(wish);
            }
            for (Future<T> outcome : threads.invokeAll(wishes)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
