package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes compilations of one material. */
public final class Compiler {

    private final Material material;
    private final AskedQuestions questions;
    private final AnswerNumbers numbers;

    public Compiler(Material material) {
        this.material = material;
        this.questions = new AskedQuestions(material.versions());
        this.numbers = AnswerNumbers.of(material.sheets());
    }

    /** For everybody: of all teams, without the words of those that are too small (V-22). */
    public Compilation ofAll() {
        return compile(Optional.empty());
    }

    /**
     * For the people of a team: its own answer in full, and its people's as {@link SmallGroups} allows.
     *
     * @throws IllegalArgumentException if it was not asked
     */
    public Compilation ofTeam(UnitId team) {
        return compile(Optional.of(material.asked().stream()
                .filter(it -> it.id().equals(Optional.of(team)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("that team was not asked"))));
    }

    /** Every answer in words, question by question, for those who sort them: the two facilitators, and nobody else. */
    public List<WrittenAnswer> writtenAnswers() {
        return questions.all().questions().stream()
                .filter(Question.Words.class::isInstance)
                .flatMap(question -> material.sheets().stream()
                        .filter(it -> it.answers().containsKey(question.key()))
                        .map(it -> written(question, it))
                        .sorted(Comparator.comparing(WrittenAnswer::number)))
                .toList();
    }

    /** How the answers are sorted by now. */
    public Tagging tagging() {
        return material.tagging();
    }

    /** Takes over the themes that were written beside answers; an answer without a row keeps its own. */
    public Sorted sort(List<TaggedRow> rows) {
        Set<String> known = writtenAnswers().stream().map(WrittenAnswer::number).collect(Collectors.toSet());
        return new Sorter(material.tagging(), known).take(rows);
    }

    private WrittenAnswer written(Question question, AnswerSheet sheet) {
        String number = numbers.of(sheet, question.key());
        return new WrittenAnswer(
                number,
                question,
                sheet.answers().getOrDefault(question.key(), ""),
                material.tagging().of(number));
    }

    private Compilation compile(Optional<AskedTeam> team) {
        List<AskedTeam> asked = team.map(List::of).orElse(material.asked());
        Predicate<AnswerSheet> belongs =
                sheet -> team.isEmpty() || sheet.team().equals(team.get().id());
        return new Compilation(
                material.about(),
                team,
                part(
                        Scope.PERSONAL,
                        sheets(Scope.PERSONAL, belongs),
                        asked.stream().mapToInt(AskedTeam::people).sum(),
                        team),
                part(
                        Scope.TEAM,
                        sheets(Scope.TEAM, belongs),
                        (int) asked.stream().filter(AskedTeam::together).count(),
                        team),
                asked.stream().map(this::progress).toList());
    }

    private Part part(Scope scope, List<AnswerSheet> sheets, int asked, Optional<AskedTeam> team) {
        Counting counting = new Counting(material, numbers, scope, team.isPresent());
        List<List<QuestionResult>> results = questions.all().numbered(scope).stream()
                .map(together -> together.stream()
                        .map(question -> counted(question, sheets, counting))
                        .toList())
                .toList();
        boolean tooFew = scope == Scope.PERSONAL && team.isPresent() && sheets.size() < SmallGroups.LEAST;
        List<ThemeCount> themes = ThemeCount.sum(
                results.stream()
                        .flatMap(List::stream)
                        .flatMap(it -> it.results().stream())
                        .flatMap(it -> it.themes().stream())
                        .toList(),
                material.tagging());
        return new Part(scope, sheets.size(), asked, tooFew, tooFew ? themesOfFew(sheets) : List.of(), results, themes);
    }

    private QuestionResult counted(Question question, List<AnswerSheet> sheets, Counting counting) {
        return new QuestionResult(
                question,
                questions.earlier(question),
                question.items().stream()
                        .map(item -> counting.result(question, item, sheets))
                        .toList());
    }

    /** What a team under five reads of its personal part. Of one sheet it would be what one person wrote about. */
    private List<Labelled> themesOfFew(List<AnswerSheet> sheets) {
        if (sheets.size() < 2 || material.about().stage() == Stage.COUNTS) {
            return List.of();
        }
        List<String> answers = sheets.stream()
                .flatMap(sheet -> sheet.answers().keySet().stream().map(item -> numbers.of(sheet, item)))
                .toList();
        return ThemeCount.of(answers, material.tagging()).stream()
                .map(ThemeCount::theme)
                .filter(it -> !Tagging.isMark(it))
                .toList();
    }

    private TeamProgress progress(AskedTeam team) {
        return new TeamProgress(
                team,
                sheets(Scope.PERSONAL, it -> it.team().equals(team.id())).size(),
                !sheets(Scope.TEAM, it -> it.team().equals(team.id())).isEmpty());
    }

    private List<AnswerSheet> sheets(Scope scope, Predicate<AnswerSheet> which) {
        return material.sheets().stream()
                .filter(it -> it.scope() == scope)
                .filter(which)
                .toList();
    }
}
