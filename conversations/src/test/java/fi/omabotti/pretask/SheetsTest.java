package fi.omabotti.pretask;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.pretask.Outcome.Fault;
import fi.omabotti.pretask.Outcome.Incomplete;
import fi.omabotti.pretask.Outcome.Kept;
import fi.omabotti.pretask.Outcome.OtherQuestions;
import fi.omabotti.pretask.Outcome.Overtaken;
import fi.omabotti.pretask.Outcome.Refused;
import fi.omabotti.pretask.Outcome.Unfit;
import fi.omabotti.pretask.Outcome.Why;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryStore
class SheetsTest {

    private final TestStore store;
    private Workshop workshop;
    private Writer tiina;

    SheetsTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aWorkshop() {
        workshop = new Workshop(store, 3);
        tiina = workshop.own(0);
    }

    @AfterEach
    void hangUp() {
        workshop.close();
    }

    @Test
    void keep_half_an_answer_for_another_device() {
        workshop.save(tiina, Map.of("words", " Hyvin. ", "class", "", "role.self", ""));

        Sheet sheet = workshop.sheet(tiina);
        assertThat(sheet.answers()).containsOnlyKeys("words");
        assertThat(sheet.text("words")).isEqualTo("Hyvin.");
        assertThat(sheet.submitted()).isFalse();
        assertThat(sheet.done(workshop.now().pack(), Scope.PERSONAL)).isOne();
        assertThat(workshop.answered()).isEmpty();
        assertThat(workshop.sheet(workshop.own(1)).isEmpty()).isTrue();
    }

    @Test
    void are_handed_in_when_what_is_required_is_there() {
        assertThat(workshop.submit(tiina)).isInstanceOf(Incomplete.class);
        workshop.save(tiina, Map.of("words", "Hyvin."));
        assertThat(((Incomplete) workshop.submit(tiina)).missing())
                .extracting(Question::key)
                .containsExactly("class");

        workshop.save(tiina, Map.of("class", "few"));
        assertThat(workshop.submit(tiina)).isInstanceOf(Kept.class);

        assertThat(workshop.answered()).singleElement().satisfies(it -> {
            assertThat(it.text("words")).isEqualTo("Hyvin.");
            assertThat(it.team()).isEqualTo(workshop.elderly);
            assertThat(it.mayQuote()).isTrue();
            assertThat(it.forResearch()).isFalse();
            assertThat(it.late()).isFalse();
        });
    }

    @Test
    void do_nothing_twice() {
        Map<String, String> page = Map.of("words", "Hyvin.", "class", "few");
        workshop.save(tiina, 0, page);
        Outcome again = workshop.save(tiina, 0, page);
        assertThat(((Kept) again).sheet().revision()).isOne();

        workshop.submit(tiina, 1);
        Outcome twice = workshop.submit(tiina, 1);
        assertThat(((Kept) twice).sheet().revision()).isEqualTo(2);
        assertThat(workshop.answered()).hasSize(1);
    }

    @Test
    void write_over_nothing_that_came_since_the_form_was_drawn() {
        workshop.save(tiina, 0, Map.of("words", "Puhelimella."));
        Outcome lost = workshop.save(tiina, 0, Map.of("words", "Koneella."));
        assertThat(((Overtaken) lost).now().text("words")).isEqualTo("Puhelimella.");

        assertThat(workshop.save(tiina, 0, Map.of("class", "many"))).isInstanceOf(Kept.class);
        assertThat(workshop.sheet(tiina).answers()).containsOnlyKeys("words", "class");

        assertThat(workshop.save(tiina, 2, Map.of("words", "Koneella."))).isInstanceOf(Kept.class);
        assertThat(workshop.save(tiina, 0, Map.of("words", "Puhelimella."))).isInstanceOf(Overtaken.class);
        assertThat(workshop.submit(tiina, 1)).isInstanceOf(Overtaken.class);
        assertThat(workshop.save(tiina, 99, Map.of("words", "Keksitty."))).isInstanceOf(Overtaken.class);
        assertThat(workshop.sheet(tiina).text("words")).isEqualTo("Koneella.");
    }

    @Test
    void are_changed_until_the_due_time_and_then_stay_as_they_are() {
        workshop.save(tiina, Map.of("words", "Hyvin.", "class", "few"));
        workshop.submit(tiina);
        assertThat(workshop.save(tiina, Map.of("words", "Huonosti."))).isInstanceOf(Kept.class);
        assertThat(((Incomplete) workshop.save(tiina, Map.of("class", ""))).missing())
                .extracting(Question::key)
                .containsExactly("class");
        workshop.talk.turn(Duration.ofDays(3));

        assertThat(why(workshop.save(tiina, Map.of("words", "Taas hyvin.")))).isEqualTo(Why.IN_TIME_STAYS);
        assertThat(workshop.answered()).singleElement().satisfies(it -> {
            assertThat(it.text("words")).isEqualTo("Huonosti.");
            assertThat(it.late()).isFalse();
        });
    }

    @Test
    void are_late_from_the_due_time_to_the_cut_off_and_refused_then() {
        workshop.talk.turn(Duration.ofDays(3));
        workshop.save(tiina, Map.of("class", "few"));
        workshop.submit(tiina);
        assertThat(workshop.save(tiina, Map.of("class", "many"))).isInstanceOf(Kept.class);
        workshop.talk.turn(Duration.ofDays(2));

        assertThat(why(workshop.save(tiina, Map.of("class", "few")))).isEqualTo(Why.OVER);
        assertThat(why(workshop.submit(workshop.own(1), 0))).isEqualTo(Why.OVER);
        assertThat(workshop.answered()).singleElement().satisfies(it -> {
            assertThat(it.text("class")).isEqualTo("many");
            assertThat(it.late()).isTrue();
        });
    }

    @Test
    void are_deleted_by_their_writer_and_brought_back_by_no_old_form() {
        workshop.save(tiina, Map.of("words", "Hyvin.", "class", "few"));
        workshop.submit(tiina);
        workshop.talk.turn(Duration.ofDays(9));

        assertThat(workshop.delete(tiina)).isInstanceOf(Kept.class);
        workshop.delete(tiina);
        assertThat(workshop.answered()).isEmpty();
        assertThat(count("pre_task_answer")).isZero();

        workshop.talk.turn(Duration.ofDays(-9));
        assertThat(workshop.save(tiina, 0, Map.of("words", "Hyvin."))).isInstanceOf(Overtaken.class);
        assertThat(workshop.submit(tiina, 1)).isInstanceOf(Overtaken.class);
        assertThat(workshop.sheet(tiina).isEmpty()).isTrue();
        assertThat(workshop.save(tiina, Map.of("class", "few"))).isInstanceOf(Kept.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            words     | Asiakas 120345-901U soitti   | IDENTITY_CODE
            words     | Esim. Pertti Lehdon kohdalla | MAY_TELL_WHO
            class     | dozens                       | NO_ANSWER
            class     | few,many                     | NO_ANSWER
            role.self | 6                            | NO_ANSWER
            role.self | ' OR 1=1 --                  | NO_ANSWER
            role      | 3                            | NO_ANSWER
            habit     | Toisen tiimin                | NO_ANSWER
            nowhere   | x                            | NO_ANSWER
            """)
    @Rule({"P-21", "V-01"})
    void change_nothing_where_something_of_it_cannot_be_kept(String item, String entered, Fault fault) {
        Map<String, String> page = new HashMap<>(Map.of("words", "Hyvin.", "role.self", "3"));
        page.put(item, entered);

        Outcome outcome = workshop.save(tiina, page);

        assertThat(((Unfit) outcome).faults()).containsEntry(item, fault);
        assertThat(workshop.sheet(tiina).isEmpty()).isTrue();
        assertThat(count("pre_task_sheet")).isZero();
    }

    @Test
    @Rule("V-01")
    void keep_a_name_when_its_writer_says_that_it_is_no_client_and_do_not_ask_again() {
        Fill fill = new Fill(1, 0, Map.of("words", "Esim. Pertti Lehdon malli"), true);
        assertThat(workshop.save(tiina, fill)).isInstanceOf(Kept.class);

        assertThat(workshop.save(tiina, Map.of("words", "Esim. Pertti Lehdon malli", "class", "few")))
                .isInstanceOf(Kept.class);
    }

    @Test
    void take_too_much_for_no_answer_and_formulas_and_markup_for_words() {
        assertThat(workshop.save(tiina, Map.of("words", "a".repeat(501)))).isInstanceOf(Unfit.class);
        assertThat(workshop.save(tiina, Map.of("words", "=cmd|' /C calc'!A0 <script>\u0000</script>")))
                .isInstanceOf(Kept.class);
        assertThat(workshop.sheet(tiina).text("words")).isEqualTo("=cmd|' /C calc'!A0 <script></script>");
    }

    @Test
    void are_written_by_whom_they_belong_to() {
        WorkerId stranger = workshop.people.worker("Outi Salmi");
        workshop.save(tiina, Map.of("class", "few"));

        assertThat(why(workshop.save(Writer.ofOwn(stranger), fill("class", "few"))))
                .isEqualTo(Why.NOT_YOURS);
        for (WorkerId other : List.of(workshop.colleagues.get(1), workshop.kia)) {
            Writer forger = new Writer(other, tiina.whose());
            assertThat(why(workshop.save(forger, fill("class", "many")))).isEqualTo(Why.NOT_YOURS);
            assertThat(why(workshop.delete(forger))).isEqualTo(Why.NOT_YOURS);
            assertThat(workshop.talk.bean(Sheets.class).read(workshop.task, forger))
                    .isEmpty();
        }
        Writer otherTeam = Writer.ofTeam(workshop.colleagues.get(1), workshop.elderly);
        assertThat(why(workshop.save(otherTeam, fill("habit", "Meidän")))).isEqualTo(Why.NOT_YOURS);
        assertThat(workshop.sheet(tiina).text("class")).isEqualTo("few");
        assertThat(count("pre_task_sheet")).isOne();
    }

    @Test
    void of_a_team_are_one_whoever_of_it_writes() {
        Writer one = Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly);
        Writer other = Writer.ofTeam(workshop.colleagues.get(2), workshop.elderly);
        workshop.save(one, 0, Map.of("habit", "Soitamme ensin."));

        assertThat(((Overtaken) workshop.save(other, 0, Map.of("habit", "Kirjoitamme ensin.")))
                        .now()
                        .text("habit"))
                .isEqualTo("Soitamme ensin.");
        workshop.save(other, 1, Map.of("habit", "Soitamme ja kirjoitamme."));
        workshop.submit(one);

        assertThat(workshop.answered()).singleElement().satisfies(it -> {
            assertThat(it.team()).isEqualTo(workshop.elderly);
            assertThat(it.text("habit")).isEqualTo("Soitamme ja kirjoitamme.");
        });
        assertThat(why(workshop.delete(one))).isEqualTo(Why.NOT_YOURS);
        assertThat(workshop.sheet(workshop.own(0)).isEmpty()).isTrue();
    }

    @Test
    void stay_answers_to_the_questions_that_they_answered() {
        workshop.save(tiina, Map.of("words", "Hyvin.", "class", "few"));
        workshop.submit(tiina);
        workshop.talk.inTransaction(() ->
                workshop.book().changeQuestions(workshop.task, 1, Workshop.small("Miten menee nyt?"), workshop.kia));
        assertThat(workshop.talk.inTransaction(() ->
                        workshop.book().changeQuestions(workshop.task, 1, Workshop.small("Toinen?"), workshop.kia)))
                .isFalse();

        Outcome old = workshop.save(tiina, new Fill(1, 2, Map.of("words", "Huonosti."), false));
        assertThat(old).isInstanceOf(OtherQuestions.class);
        workshop.save(tiina, Map.of("class", "many"));

        assertThat(workshop.now().pack().questions().get(0).text().fi()).isEqualTo("Miten menee nyt?");
        assertThat(workshop.sheet(tiina).answers().get("words")).isEqualTo(new Sheet.Answer("Hyvin.", 1));
        assertThat(workshop.sheet(tiina).answers().get("class")).isEqualTo(new Sheet.Answer("many", 2));
    }

    @Test
    void of_an_interview_are_written_by_the_interviewer() {
        workshop.close();
        workshop = new Workshop(store, 1, Workshop.shipped("haastattelu"));
        Writer interviewer = new Writer(workshop.kia, workshop.own(0).whose());

        assertThat(workshop.save(interviewer, Map.of("tyo", "Tapaan perheitä.")))
                .isInstanceOf(Kept.class);
        assertThat(workshop.sheet(workshop.own(0)).text("tyo")).isEqualTo("Tapaan perheitä.");
        assertThat(workshop.delete(interviewer)).isInstanceOf(Kept.class);
    }

    private Fill fill(String item, String entered) {
        return new Fill(1, 0, Map.of(item, entered), false);
    }

    private static Why why(Outcome outcome) {
        return ((Refused) outcome).why();
    }

    private int count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
