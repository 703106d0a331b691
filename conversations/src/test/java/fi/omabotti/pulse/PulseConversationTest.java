package fi.omabotti.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.pretask.Fill;
import fi.omabotti.pretask.Freezing;
import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Sheets;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six of a large team and four of a small one, and Kia who runs the rounds. */
@OnEveryStore
class PulseConversationTest {

    private static final String KIA = "Kia Kehittäjä";
    private static final int LARGE = 6;
    private static final int ALL = 10;

    private final TestStore store;
    private Talk talk;
    private WorkerId kia;
    private UnitId large;
    private UnitId small;
    private final List<WorkerId> colleagues = new ArrayList<>();

    PulseConversationTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void teams() {
        store.empty();
        talk = new Talk(store);
        People people = new People(store);
        kia = people.worker(KIA);
        large = new UnitId(people.unit("Ikäkuunto"));
        small = new UnitId(people.unit("Perhesosiaalityö"));
        for (int i = 0; i < ALL; i++) {
            colleagues.add(people.worker(name(i), team(i).value()));
        }
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void shows_the_own_team_and_how_its_means_have_changed() {
        published("omatyontekijaisyys-nakyvaksi", List.of(2, 2, 3, 2, 2, 2, 5, 5, 5, 5));
        talk.turn(Duration.ofDays(60));
        published("pulssi", List.of(4, 3, 4, 4, 3, 3, 1, 1, 1, 1));

        String shown = Shown.text(say("miten pulssi on muuttunut?", name(0)));

        assertThat(shown)
                .startsWith(
                        "Kuinka selvä rooli on?\nLuvut ovat oman tiimisi vastauksista.\nRoolini on selvä minulle.\n")
                .contains(
                        "27.11.2026: keskiarvo 2,2, vastaajia 6\n",
                        "Pulssi työpajan jälkeen, 26.1.2027: keskiarvo 3,5, vastaajia 6\n",
                        "Muutos ensimmäisestä viimeisimpään: noussut 1,3\n")
                .containsSubsequence("minulle.", "työparilleni.", "asiakkaalle.", "kumppaneille.");
    }

    @Test
    void says_that_a_mean_has_gone_down() {
        published("omatyontekijaisyys-nakyvaksi", List.of(4, 3, 4, 4, 3, 3, 1, 1, 1, 1));
        talk.turn(Duration.ofDays(60));
        published("pulssi", List.of(2, 2, 3, 2, 2, 2, 5, 5, 5, 5));

        assertThat(Shown.text(say("miten pulssi on muuttunut?", name(0))))
                .contains("Muutos ensimmäisestä viimeisimpään: laskenut 1,3\n");
    }

    @Test
    void shows_all_together_to_a_team_under_five_and_to_who_took_no_part() {
        published("pulssi", List.of(2, 2, 2, 2, 2, 2, 5, 5, 5, 5));
        talk.turn(Duration.ofDays(60));
        published("pulssi", List.of(2, 2, 2, 2, 2, 2, 1, 1, 1, 1));

        for (String name : List.of(name(LARGE), KIA)) {
            // four of one team, alone, are no five: they are in no number
            assertThat(Shown.text(say("pulssi", name)))
                    .contains("Luvut ovat kaikkien vastauksista.", "keskiarvo 2,0, vastaajia 6", "ei muutosta")
                    .doesNotContain("vastaajia 10", "vastaajia 4");
        }
    }

    @Test
    void shows_a_team_alone_only_when_five_answered_every_time() {
        published("pulssi", List.of(2, 2, 2, 2, 2));
        talk.turn(Duration.ofDays(60));
        published("pulssi", List.of(4, 4, 4, 4));

        String shown = Shown.text(say("pulssi", name(0)));

        assertThat(shown)
                .contains("Luvut ovat kaikkien vastauksista.", "vastaajia 5", "liian vähän vastauksia näytettäväksi")
                .doesNotContain("vastaajia 4", "Muutos ensimmäisestä");
    }

    @Test
    void shows_what_is_frozen_to_its_facilitator_alone_until_it_is_published() {
        PreTaskId round = answered("pulssi", List.of(3, 3, 3, 3, 3));
        freeze(round);

        assertThat(Shown.text(say("pulssi", name(0)))).startsWith("Pulssin tuloksia ei ole vielä julkaistu.");
        assertThat(Shown.text(say("pulssi", KIA))).contains("keskiarvo 3,0, vastaajia 5", "Muutos näkyy, kun");
    }

    @Test
    void shows_of_what_is_still_answered_how_many_and_no_mean() {
        answered("pulssi", List.of(3, 3, 3, 3, 3));

        assertThat(Shown.text(say("pulssi", KIA)))
                .contains("vastauksia 5. Keskiarvot näytetään, kun vastaukset on jäädytetty.")
                .doesNotContain("keskiarvo 3");
        assertThat(Shown.text(say("pulssi", name(0)))).isEqualTo(Shown.text(say("pulssi", name(7))));
        assertThat(Shown.text(say("pulssi", name(0)))).doesNotContain("vastauksia 5");
    }

    @Test
    void leaves_other_questions_out() {
        PreTaskId other = talk.inTransaction(() -> {
            PreTaskId id = book().draft(Workshop.small("Miten menee?"), Workshop.plan(talk), kia, null);
            book().open(id, 1);
            return id;
        });
        freeze(other);
        assertThat(talk.<Boolean>inTransaction(() -> book().publish(other))).isTrue();

        assertThat(Shown.text(say("pulssi", KIA))).startsWith("Pulssin tuloksia ei ole vielä julkaistu.");
    }

    @Test
    void says_nothing_where_others_read_along() {
        published("pulssi", List.of(3, 3, 3, 3, 3));

        assertThat(Shown.text(talk.said("pulssi").inChannelBy(name(0))))
                .isEqualTo("Tehdään tämä kahdenkeskisessä keskustelussa.");
    }

    @ParameterizedTest
    @CsvSource({"hur har pulsen förändrats?, SV, medelvärde 3", "how has the pulse changed?, EN, mean 3.0"})
    void is_asked_in_other_languages(String words, Language language, String shows) {
        published("pulssi", List.of(3, 3, 3, 3, 3));

        assertThat(Shown.text(talk.said(words).in(language).by(name(0)))).contains(shows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mikä on Matti Virtasen pulssi", "asiakkaan pulssi oli korkea"})
    void leaves_words_about_somebody_to_others(String words) {
        published("pulssi", List.of(3, 3, 3, 3, 3));

        assertThat(Shown.text(say(words, name(0)))).doesNotContain("keskiarvo");
    }

    private void published(String pack, List<Integer> answers) {
        PreTaskId id = answered(pack, answers);
        freeze(id);
        assertThat(talk.<Boolean>inTransaction(() -> book().publish(id))).isTrue();
    }

    private void freeze(PreTaskId id) {
        talk.inTransaction(() -> book().close(id));
        assertThat(talk.<Boolean>inTransaction(() -> talk.bean(Freezing.class).freeze(id)))
                .isTrue();
    }

    /** Each colleague answers every statement with one number. */
    private PreTaskId answered(String pack, List<Integer> answers) {
        PreTaskId id = talk.inTransaction(() -> {
            PreTaskId made = book().draft(Workshop.shipped(pack), Workshop.plan(talk), kia, null);
            talk.bean(Participants.class)
                    .replace(
                            made,
                            IntStream.range(0, ALL)
                                    .mapToObj(i -> new Invited(colleagues.get(i), team(i)))
                                    .toList());
            book().open(made, 1);
            return made;
        });
        int version = talk.bean(PreTasks.class).find(id).orElseThrow().version();
        for (int i = 0; i < answers.size(); i++) {
            String number = answers.get(i).toString();
            Writer writer = Writer.ofOwn(colleagues.get(i));
            Map<String, String> values = new HashMap<>(Map.of(
                    "rooli.itselle", number,
                    "rooli.tyoparille", number,
                    "rooli.asiakkaalle", number,
                    "rooli.kumppaneille", number));
            if (!pack.equals("pulssi")) {
                values.putAll(Map.of("merkitys", "Rinnalla.", "sopimisen-selkeys", "selkea", "asiakasmaara", "21-30"));
            }
            talk.inTransaction(() -> {
                int revision = sheets().read(id, writer).orElseThrow().revision();
                return sheets().save(id, writer, new Fill(version, revision, values, false));
            });
            talk.inTransaction(() -> {
                int revision = sheets().read(id, writer).orElseThrow().revision();
                return sheets().submit(id, writer, version, revision, false, false);
            });
        }
        return id;
    }

    private Sheets sheets() {
        return talk.bean(Sheets.class);
    }

    private PreTaskBook book() {
        return talk.bean(PreTaskBook.class);
    }

    private UnitId team(int number) {
        return number < LARGE ? large : small;
    }

    private static String name(int number) {
        return "Tiina Mäkelä" + number;
    }

    private Reply say(String words, String name) {
        return talk.said(words).by(name);
    }
}
