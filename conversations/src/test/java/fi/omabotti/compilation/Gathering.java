package fi.omabotti.compilation;

import fi.omabotti.conversation.Language;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.PackYaml;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pre-task that is answered by hand: {@code new Gathering().team(1, 6).personal(1, "sana", "Aikaa")…}. */
public final class Gathering {

    public static final Pack PACK = new PackYaml().read("test", """
            key: testi
            title: {fi: Testi, sv: Prov}
            intro: {fi: Vastaa., sv: Svara.}
            themes:
              - {key: rooli, fi: roolin määrittely, sv: definition av rollen}
              - {key: verkostot, fi: verkostot, sv: nätverk}
            questions:
              - {key: sana, kind: text, fi: 'Mitä se on?', sv: 'Vad är det?'}
              - key: selkeys
                kind: one
                fi: Onko se selvää?
                sv: Är det klart?
                options:
                  - {key: on, fi: on, sv: ja}
                  - {key: ei, fi: ei, sv: nej}
              - key: tarpeet
                kind: several
                continues: true
                fi: Mitä tarvitset?
                options:
                  - {key: aika, fi: aikaa}
                  - {key: tuki, fi: tukea}
              - key: rooli
                kind: scale
                fi: Kuinka selvä rooli on?
                lowest: {fi: eri mieltä}
                highest: {fi: samaa mieltä}
                statements:
                  - {key: itselle, fi: Selvä minulle.}
                  - {key: kumppaneille, fi: Selvä kumppaneille.}
              - {key: yhdessa, kind: text, scope: team, fi: 'Mitä sovimme?', sv: 'Vad kom vi överens om?'}
              - {key: paiva, kind: date, scope: team, fi: 'Milloin tarkistamme?'}
            """);

    private final List<Pack> versions = new ArrayList<>(List.of(PACK));
    private final List<AskedTeam> asked = new ArrayList<>();
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private Tagging tagging = Tagging.none(PACK.themes());
    private Stage stage = Stage.FULL;

    public Gathering team(int id, int people) {
        asked.add(new AskedTeam(Optional.of(new UnitId(id)), "Tiimi " + id, people, true));
        return this;
    }

    public Gathering withoutTeam(int people) {
        asked.add(new AskedTeam(Optional.empty(), "", people, false));
        return this;
    }

    /** Somebody answers, and may be quoted; team 0 is none. */
    public Gathering personal(int team, Map<String, String> answers) {
        return sheet(team, Scope.PERSONAL, true, answers);
    }

    public Gathering unquotable(int team, Map<String, String> answers) {
        return sheet(team, Scope.PERSONAL, false, answers);
    }

    public Gathering together(int team, Map<String, String> answers) {
        return sheet(team, Scope.TEAM, false, answers);
    }

    public Gathering several(int times, int team, Map<String, String> answers) {
        for (int i = 0; i < times; i++) {
            personal(team, answers);
        }
        return this;
    }

    public Gathering changedTo(Pack newer) {
        versions.add(newer);
        return this;
    }

    /** Every answer to an item gets a theme. */
    public Gathering tagged(String item, String... themes) {
        AnswerNumbers numbers = AnswerNumbers.of(sheets);
        Map<String, Set<String>> byAnswer = new HashMap<>(tagging.byAnswer());
        sheets.stream()
                .filter(it -> it.answers().containsKey(item))
                .forEach(it -> byAnswer.put(numbers.of(it, item), Set.of(themes)));
        tagging = new Tagging(tagging.themes(), byAnswer);
        return this;
    }

    public Gathering countsOnly() {
        stage = Stage.COUNTS;
        return this;
    }

    public Material material() {
        About about = new About(
                PACK.title(),
                "Ikääntyneiden palvelut",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 13),
                ZonedDateTime.of(2026, 11, 16, 9, 30, 0, 0, ZoneId.of("Europe/Helsinki")),
                stage);
        return new Material(about, versions, asked, sheets, tagging);
    }

    public Compilation ofAll() {
        return new Compiler(material()).ofAll();
    }

    public Compilation ofTeam(int team) {
        return new Compiler(material()).ofTeam(new UnitId(team));
    }

    public List<AnswerSheet> sheets() {
        return List.copyOf(sheets);
    }

    public static Result result(Compilation compilation, String item) {
        return compilation.parts().stream()
                .flatMap(Part::results)
                .filter(it -> it.item().key().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** The same pack with one of its questions put in another way. */
    public static Pack with(Question question) {
        return new Pack(
                PACK.key(),
                PACK.title(),
                PACK.intro(),
                false,
                PACK.themes(),
                PACK.questions().stream()
                        .map(it -> it.key().equals(question.key()) ? question : it)
                        .toList());
    }

    public static Bilingual words(String fi) {
        return new Bilingual(fi, "");
    }

    public static String finnish(QuestionResult result) {
        return result.question().text().in(Language.FI);
    }

    private Gathering sheet(int team, Scope scope, boolean mayQuote, Map<String, String> answers) {
        Optional<UnitId> unit = team == 0 ? Optional.empty() : Optional.of(new UnitId(team));
        sheets.add(new AnswerSheet("sheet-" + sheets.size(), scope, unit, mayQuote, answers));
        return this;
    }
}
