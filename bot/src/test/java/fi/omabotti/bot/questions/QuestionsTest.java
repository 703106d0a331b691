package fi.omabotti.bot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.questions.Question.Kind;
import fi.omabotti.extract.ExtractImport;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Asks the whole bot what staff ask, about invented people, and counts what it answers: its own questions, or another set
 * with another population, which {@code bot/bench/questions} names.
 */
@BotTest
@DirtiesContext
@TestPropertySource(properties = {"parrot=false", "omabotti.lookups.per-hour=0", "omabotti.lookups.per-day=0"})
class QuestionsTest {

    private static final Path OURS = Path.of("src/test/resources/questions");

    @Autowired
    TeamsClient teams;

    @Autowired
    ExtractImport importer;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @TempDir
    Path folder;

    @Test
    void understands_what_staff_ask() throws IOException {
        boolean isOurs = System.getProperty("questions.set") == null;

        Figures figures =
                evaluate(file("questions.set", "questions.jsonl"), file("questions.population", "clients.csv"));

        assertThat(figures.asked()).isNotEmpty();
        if (isOurs) {
            reaches(figures);
        }
    }

    private Figures evaluate(Path set, Path population) throws IOException {
        new County(importer, clock, folder).settle(Population.read(population));
        QuestionSet questions = QuestionSet.read(set);
        String locale = System.getProperty("questions.locale", "fi-FI");
        Figures figures = new Figures(new Interview(teams, jdbc, new Intents(meters), locale).ask(questions));
        System.out.println(new Report(questions.name(), figures).write());
        return figures;
    }

    private static void reaches(Figures figures) {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(figures.wrong()).as("wrong").isZero();
        all.assertThat(figures.answered().value()).as("answered").isGreaterThanOrEqualTo(.995);
        all.assertThat(figures.recallAtFive().value()).as("recall at five").isGreaterThanOrEqualTo(.995);
        all.assertThat(figures.silent(Kind.NOT_FOUND).value()).as("not found").isGreaterThanOrEqualTo(.98);
        all.assertThat(figures.silent(Kind.NO_CLIENT).value()).as("no client").isGreaterThanOrEqualTo(.97);
        all.assertThat(figures.silent(Kind.OUT_OF_SCOPE).value())
                .as("out of scope")
                .isGreaterThanOrEqualTo(.97);
        all.assertThat(figures.intent().value()).as("intent").isGreaterThanOrEqualTo(.98);
        all.assertAll();
    }

    private static Path file(String property, String ours) {
        String given = System.getProperty(property);
        return given == null ? OURS.resolve(ours) : Path.of(given);
    }
}
