package fi.omabotti.roledescription;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.compilation.Tagging;
import fi.omabotti.compilation.WrittenAnswer;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pre-task that six of one team and five of another have answered, and one team together. */
@OnEveryStore
class CompiledThemesTest {

    private static final String NONE =
            "Koonnin teemat näkyvät tässä, kun vastaukset on merkitty teemoilla ja koonti on julkaistu.";

    private final TestStore store;
    private Workshop workshop;

    CompiledThemesTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void answered() {
        workshop = new Workshop(store, 11);
        workshop.people.gives(workshop.kia, WorkerRole.DEVELOPER);
        for (int i = 0; i < 11; i++) {
            workshop.save(workshop.own(i), Map.of("words", "Kuljen rinnalla.", "class", "few"));
            workshop.submit(workshop.own(i));
        }
        Writer scribe = Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly);
        workshop.save(scribe, Map.of("habit", "Soitamme ensin."));
        workshop.submit(scribe);
    }

    @AfterEach
    void hangUp() {
        workshop.close();
    }

    @Test
    void are_beside_the_draft_and_its_form_once_everybody_may_read_them() {
        sorted();
        published();

        Reply draft = say("luonnostele roolikuvaus", Language.FI);
        Reply form = workshop.talk
                .pressed(draft.choices().get(0), Map.of("page", "STAFF.fi"))
                .by(Workshop.KIA);
        assertThat(Shown.entered(form)).containsKey("purpose");

        for (Reply shown : List.of(draft, form)) {
            assertThat(Shown.text(shown)).contains("""
                            Koonnin teemat: Ennakkotehtävä
                            Henkilöiden vastaukset
                            Rinnalla kulkeminen: vastauksia 11, vahvuuksia 11, kehittämiskohteita 0
                            Tiimien vastaukset
                            Yhteydenpito: vastauksia 1, vahvuuksia 0, kehittämiskohteita 0
                            Näet koko koonnin kirjoittamalla: ”Näytä koonti”.""").doesNotContain("Kuljen rinnalla.", "Soitamme ensin.");
        }
        assertThat(Shown.text(say("utkast till rollbeskrivning", Language.SV))).contains("Att gå bredvid: svar 11");
    }

    @Test
    void are_not_there_before_the_compilation_is_published() {
        sorted();

        assertThat(Shown.text(say("luonnostele roolikuvaus", Language.FI)))
                .contains(NONE)
                .doesNotContain("Rinnalla");
    }

    @Test
    void are_not_there_while_nothing_is_sorted() {
        published();

        assertThat(Shown.text(say("luonnostele roolikuvaus", Language.FI))).contains(NONE);
    }

    @Test
    void are_not_shown_to_who_only_asks_what_the_role_is() {
        sorted();
        published();

        assertThat(Shown.text(workshop.talk.said("roolikuvaus").by(Workshop.name(0))))
                .doesNotContain("Koonnin teemat");
    }

    private void sorted() {
        Labelled beside = new Labelled("rinnalla", new Bilingual("Rinnalla kulkeminen", "Att gå bredvid"));
        Labelled contact = new Labelled("yhteys", new Bilingual("Yhteydenpito", ""));
        workshop.freeze();
        Map<String, Set<String>> byAnswer = new HashMap<>();
        for (WrittenAnswer answer : workshop.talk
                .bean(Materials.class)
                .compiler(workshop.now(), Language.FI)
                .writtenAnswers()) {
            byAnswer.put(
                    answer.number(),
                    answer.question().key().equals("words")
                            ? Set.of("rinnalla", Tagging.STRENGTH.key())
                            : Set.of("yhteys"));
        }
        workshop.talk.inTransaction(() -> workshop.talk
                .bean(CompilationBook.class)
                .sort(workshop.task, new Tagging(List.of(beside, contact), byAnswer), workshop.kia));
    }

    private void published() {
        workshop.freeze();
        workshop.talk.inTransaction(() -> workshop.book().publish(workshop.task));
    }

    private Reply say(String words, Language language) {
        return workshop.talk.said(words).in(language).by(Workshop.KIA);
    }
}
