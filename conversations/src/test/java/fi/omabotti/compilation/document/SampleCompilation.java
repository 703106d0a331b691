package fi.omabotti.compilation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.compilation.About;
import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Material;
import fi.omabotti.compilation.Stage;
import fi.omabotti.compilation.Tagging;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.PackYaml;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The six questions and the group task, answered by invented people of three teams, one of them a team of four. */
final class SampleCompilation {

    private static final Pattern PIPE = Pattern.compile(" *\\| *");
    private static final Pattern COMMA = Pattern.compile(",");

    private static final List<AskedTeam> TEAMS = List.of(
            new AskedTeam(Optional.of(new UnitId(1)), "Ikäkuunto", 128, true),
            new AskedTeam(Optional.of(new UnitId(2)), "Vammaispalvelut", 97, true),
            new AskedTeam(Optional.of(new UnitId(3)), "Lapsiperhepalvelut", 6, true));

    /** What people add. */
    private static final List<String> REMARKS = List.of(
            "",
            "",
            " Näin ainakin meillä.",
            " Tästä pitäisi puhua lisää työpajassa.",
            " En ole varma, onko tämä muilla samoin.",
            " Olemme puhuneet tästä tiimissä monta kertaa.",
            " Tähän kaipaan yhteistä linjaa.",
            " Asiakkaatkin ovat sanoneet tästä.",
            " Viime vuonna tilanne oli huonompi.");

    /** One that somebody wrote. */
    private record Written(String text, Set<String> themes) {}

    private final Random random = new Random(20261116);
    private final Map<String, List<Written>> written = written();
    private final Map<String, Set<String>> themesOfText = new HashMap<>();
    private final Pack pack;

    SampleCompilation() {
        this.pack = pack("omatyontekijaisyys-nakyvaksi").with(pack("tiimitehtava"));
        written.values().forEach(some -> some.forEach(it -> themesOfText.put(it.text(), it.themes())));
    }

    /** 200 people, and two of the three teams. */
    Material material() {
        List<AnswerSheet> sheets = new ArrayList<>();
        personal(1, 112, sheets);
        personal(2, 84, sheets);
        personal(3, 4, sheets);
        sheets.add(sheet("t1", Scope.TEAM, 1, true));
        sheets.add(sheet("t3", Scope.TEAM, 3, false));
        About about = new About(
                pack.title(),
                "",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 13),
                ZonedDateTime.of(2026, 11, 16, 9, 30, 0, 0, ZoneId.of("Europe/Helsinki")),
                Stage.FULL);
        Material untagged = new Material(about, List.of(pack), TEAMS, sheets, Tagging.none(pack.themes()));
        return new Material(about, List.of(pack), TEAMS, sheets, tagging(untagged));
    }

    /** As the facilitators would sort two answers of three. */
    private Tagging tagging(Material material) {
        Map<String, Set<String>> themes = new HashMap<>();
        new Compiler(material)
                .writtenAnswers().stream()
                        .filter(it -> random.nextInt(3) > 0)
                        .forEach(it -> themes.put(it.number(), themes(it.text())));
        return new Tagging(pack.themes(), themes);
    }

    private Set<String> themes(String text) {
        return themesOfText.entrySet().stream()
                .filter(it -> text.startsWith(it.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private void personal(int team, int people, List<AnswerSheet> sheets) {
        for (int i = 0; i < people; i++) {
            sheets.add(sheet("p" + team + "-" + i, Scope.PERSONAL, team, random.nextInt(10) < 6));
        }
    }

    private AnswerSheet sheet(String code, Scope scope, int team, boolean mayQuote) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : pack.questions(scope)) {
            if (question.heading().required() || random.nextInt(5) > 0) {
                question.items().forEach(item -> answers.put(item.key(), answer(question, item, team)));
            }
        }
        return new AnswerSheet(code, scope, Optional.of(new UnitId(team)), mayQuote, answers);
    }

    private String answer(Question question, Item item, int team) {
        return question.fold(
                words -> {
                    List<Written> some = Objects.requireNonNull(written.get(item.key()), item.key());
                    return some.get(random.nextInt(some.size())).text() + REMARKS.get(random.nextInt(REMARKS.size()));
                },
                one -> option(question, team),
                any -> option(question, team),
                numbers -> option(question, team),
                scale -> Integer.toString(onScale(item.key(), team)),
                day -> "2027-03-0" + team);
    }

    private String option(Question question, int team) {
        int last = question.choices().size() - 1;
        int middle = (int) Math.round(last * (team == 1 ? 0.35 : 0.5) + random.nextGaussian() * 0.9);
        return question.choices().get(Math.max(0, Math.min(last, middle))).key();
    }

    private int onScale(String item, int team) {
        double middle = item.endsWith("itselle") ? 4.2 : item.endsWith("kumppaneille") ? 2.6 : 3.4;
        return (int) Math.max(1, Math.min(5, Math.round(middle - (team - 1) * 0.4 + random.nextGaussian() * 0.9)));
    }

    private static Map<String, List<Written>> written() {
        try (InputStream file = open("answers.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#") && !it.isBlank())
                    .collect(Collectors.groupingBy(
                            it -> it.substring(0, it.indexOf(':')),
                            Collectors.mapping(SampleCompilation::one, Collectors.toList())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Written one(String line) {
        List<String> parts =
                PIPE.splitAsStream(line.substring(line.indexOf(':') + 2)).toList();
        return new Written(
                parts.get(0).replace("\\n", "\n"),
                COMMA.splitAsStream(parts.get(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Pack pack(String key) {
        try (InputStream file = open("/packs/" + key + ".yaml")) {
            return new PackYaml().read(key, new String(file.readAllBytes(), UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleCompilation.class.getResourceAsStream(name), name);
    }
}
