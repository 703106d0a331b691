package fi.omabotti.compilation;

import fi.omabotti.compilation.Result.TeamTally;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the answers to one item after the other.
 *
 * @param ofTeam for the people of one team rather than for everybody
 */
record Counting(Material material, AnswerNumbers numbers, Scope scope, boolean ofTeam) {

    private static final Pattern COMMA = Pattern.compile(",");

    /** An answer in the form in which its question keeps it. */
    private record Given(AnswerSheet sheet, String number, String text) {
        Optional<UnitId> team() {
            return sheet.team();
        }
    }

    Result result(Question question, Item item, List<AnswerSheet> sheets) {
        List<AnswerSheet> entered = sheets.stream()
                .filter(it -> it.answers().containsKey(item.key()))
                .toList();
        List<Given> given = entered.stream()
                .flatMap(sheet -> given(question, item, sheet).stream())
                .sorted(Comparator.comparing(Given::number))
                .toList();
        SmallGroups.Shown<Optional<UnitId>> groups = groups(given);
        List<Given> total =
                given.stream().filter(it -> groups.total().contains(it.team())).toList();
        List<Labelled> options = options(question, total);
        return new Result(
                item,
                options,
                tally(options, total),
                !given.isEmpty() && total.isEmpty(),
                groups.leftOut() && !total.isEmpty(),
                entered.size() - given.size(),
                isFull() ? quotes(question, given, groups.shown()) : List.of(),
                isFull() ? ThemeCount.of(numbersOf(total), material.tagging()) : List.of(),
                isFull() ? byTeam(options, total, groups.shown()) : List.of());
    }

    private boolean isFull() {
        return material.about().stage() == Stage.FULL;
    }

    private Optional<Given> given(Question question, Item item, AnswerSheet sheet) {
        return question.read(sheet.answers().getOrDefault(item.key(), ""))
                .map(text -> new Given(sheet, numbers.of(sheet, item.key()), text));
    }

    /** What a team answered together is no person's: it is of one and is shown. */
    private SmallGroups.Shown<Optional<UnitId>> groups(List<Given> given) {
        Map<Optional<UnitId>, Integer> answered = new HashMap<>();
        given.forEach(it -> answered.merge(it.team(), 1, Integer::sum));
        return scope == Scope.TEAM
                ? new SmallGroups.Shown<>(answered.keySet(), answered.keySet(), false)
                : SmallGroups.of(answered);
    }

    /** Where a question lets choose among nothing that it knows beforehand, what was given. */
    private static List<Labelled> options(Question question, List<Given> given) {
        return question.fold(
                words -> List.of(),
                one -> question.choices(),
                any -> question.choices(),
                numberClass -> question.choices(),
                scale -> keys(
                        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST).mapToObj(Integer::toString)),
                day -> keys(given.stream().map(Given::text).distinct().sorted()));
    }

    private static List<Labelled> keys(Stream<String> keys) {
        return keys.map(it -> new Labelled(it, new Bilingual(it, ""))).toList();
    }

    private static Tally tally(List<Labelled> options, Collection<Given> given) {
        Map<String, Integer> counts = options.isEmpty()
                ? Map.of()
                : given.stream()
                        .flatMap(it -> COMMA.splitAsStream(it.text()))
                        .collect(Collectors.toMap(it -> it, it -> 1, Integer::sum));
        return new Tally(
                given.size(),
                options.stream().map(it -> counts.getOrDefault(it.key(), 0)).toList());
    }

    /** In one's own words, and with leave; a team reads what it wrote itself. */
    private List<Quote> quotes(Question question, List<Given> given, Set<Optional<UnitId>> shown) {
        if (!(question instanceof Question.Words)) {
            return List.of();
        }
        boolean ours = ofTeam && scope == Scope.TEAM;
        return given.stream()
                .filter(it -> ours || (it.sheet().mayQuote() && shown.contains(it.team())))
                .map(it -> new Quote(it.number(), it.text(), material.tagging().of(it.number())))
                .toList();
    }

    private static List<String> numbersOf(List<Given> given) {
        return given.stream().map(Given::number).toList();
    }

    private List<TeamTally> byTeam(List<Labelled> options, List<Given> total, Set<Optional<UnitId>> shown) {
        if (ofTeam || scope == Scope.TEAM) {
            return List.of();
        }
        return material.asked().stream()
                .filter(team -> team.id().isPresent() && shown.contains(team.id()))
                .map(team -> new TeamTally(
                        team,
                        tally(
                                options,
                                total.stream()
                                        .filter(it -> it.team().equals(team.id()))
                                        .toList())))
                .toList();
    }
}
