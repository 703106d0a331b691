package fi.omabotti.compilation.document;

import fi.omabotti.compilation.About;
import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Material;
import fi.omabotti.compilation.Stage;
import fi.omabotti.compilation.Tagging;
import fi.omabotti.conversation.Language;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.Heading;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** How long all documents of a large pre-task take: {@code bot/bench/koonti [ANSWERS] [QUESTIONS]}. */
public final class CompilationBench {

    private static final int TEAMS = 40;

    private CompilationBench() {}

    /**
     * Times one run.
     *
     * @param arguments how many sheets, and how many questions on each
     */
    public static void main(String[] arguments) throws IOException {
        int sheets = Integer.parseInt(arguments[0]);
        Pack pack = pack(Integer.parseInt(arguments[1]));
        InstantSource clock = InstantSource.system();
        Instant start = clock.instant();
        Compiler compiler = new Compiler(material(pack, sheets));
        say("made up", start, clock);
        var all = compiler.ofAll();
        say("compiled", start, clock);
        WordFile.write(all, Language.FI, OutputStream.nullOutputStream());
        say("Word", start, clock);
        WorkbookFile.writeForFacilitators(compiler, 12, Language.FI, OutputStream.nullOutputStream());
        say("Excel", start, clock);
        MarkdownFile.write(all, Language.FI, OutputStream.nullOutputStream());
        CsvFile.counts(all, Language.FI, OutputStream.nullOutputStream());
        CsvFile.quotes(all, Language.FI, OutputStream.nullOutputStream());
        say("Markdown and CSV", start, clock);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String what, Instant start, InstantSource clock) {
        System.out.println(
                what + " after " + Duration.between(start, clock.instant()).toMillis() + " ms");
    }

    private static Material material(Pack pack, int many) {
        Random random = new Random(5000);
        List<AskedTeam> teams = IntStream.rangeClosed(1, TEAMS)
                .mapToObj(it -> new AskedTeam(Optional.of(new UnitId(it)), "Tiimi " + it, many / TEAMS, false))
                .toList();
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, String> answers = new HashMap<>();
            pack.questions().forEach(it -> answers.put(it.key(), answer(it, random)));
            sheets.add(new AnswerSheet(
                    "p" + i, Scope.PERSONAL, teams.get(random.nextInt(TEAMS)).id(), random.nextBoolean(), answers));
        }
        About about = new About(
                pack.title(),
                "",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 13),
                ZonedDateTime.of(2026, 11, 16, 9, 30, 0, 0, ZoneId.of("Europe/Helsinki")),
                Stage.FULL);
        return new Material(about, List.of(pack), teams, sheets, Tagging.none(List.of()));
    }

    private static String answer(Question question, Random random) {
        return question.choices().isEmpty()
                ? "Omatyöntekijä kulkee asiakkaan rinnalla ja kokoaa verkoston. ".repeat(1 + random.nextInt(5))
                        + random.nextInt()
                : question.choices().get(random.nextInt(4)).key();
    }

    /** Three of four in words. */
    private static Pack pack(int many) {
        Bilingual words = new Bilingual("Mitä ajattelet tästä?", "");
        List<Labelled> options = IntStream.range(0, 4)
                .mapToObj(it -> new Labelled("o" + it, new Bilingual("vaihtoehto " + it, "")))
                .toList();
        List<Question> questions = IntStream.range(0, many)
                .mapToObj(it -> {
                    Heading heading = new Heading("q" + it, Scope.PERSONAL, true, false, words);
                    return it % 4 == 3
                            ? (Question) new Question.OneOf(heading, options)
                            : new Question.Words(heading, 2000);
                })
                .toList();
        return new Pack("bench", words, words, false, List.of(), questions);
    }
}
