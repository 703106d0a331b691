package fi.omabotti.pulse;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.compilation.SmallGroups.Shown;
import fi.omabotti.pretask.AnsweredSheet;
import fi.omabotti.pretask.AnsweredSheets;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pulse.PulseRound.Measure;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts the rounds that somebody may see, as {@link SmallGroups} allows (V-22). Of what can still change there are no means, not
 * even for its facilitators: who looks before and after an answer would read it out of the difference.
 */
@Component
class PulseRounds {

    private final PreTasks tasks;
    private final AnsweredSheets sheets;
    private final Participants participants;

    PulseRounds(PreTasks tasks, AnsweredSheets sheets, Participants participants) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.participants = participants;
    }

    /**
     * What somebody is shown.
     *
     * @param ofTeam whether it is of the asker's team alone; else of all
     * @param statements of the latest round, in their order
     * @param rounds the oldest first
     */
    record Pulse(boolean ofTeam, List<Item> statements, List<PulseRound> rounds) {}

    /** What is published; for those who run a round, also what is frozen. */
    Pulse seenBy(WorkerId asker) {
        Map<PreTask, List<AnsweredSheet>> answered = new LinkedHashMap<>();
        tasks.in(Set.of(PreTaskState.PUBLISHED, PreTaskState.FROZEN)).stream()
                .filter(PulseStatements::areAskedIn)
                .filter(it -> it.state() == PreTaskState.PUBLISHED || it.isRunBy(asker))
                .forEach(it -> answered.put(it, personal(it)));
        // nobody answered, or the answers are not kept any more
        answered.values().removeIf(List::isEmpty);
        List<PreTask> rounds = List.copyOf(answered.keySet());
        if (rounds.isEmpty()) {
            return new Pulse(false, List.of(), List.of());
        }
        List<Item> statements = PulseStatements.of(rounds.get(rounds.size() - 1));
        Optional<UnitId> team = teamOf(asker, rounds)
                .filter(it -> rounds.stream()
                        .allMatch(round -> statements.stream()
                                .allMatch(item -> groups(answered(answered, round), item)
                                        .shown()
                                        .contains(Optional.of(it)))));
        List<PulseRound> counted = rounds.stream()
                .map(round -> new PulseRound(round, measures(answered(answered, round), statements, team)))
                .toList();
        return new Pulse(team.isPresent(), statements, counted);
    }

    /** Those that somebody runs and that are still answered: how many have answered, and nothing else. */
    Map<PreTask, Integer> underWay(WorkerId asker) {
        return tasks.runBy(asker, Set.of(PreTaskState.OPEN, PreTaskState.CLOSED)).stream()
                .filter(PulseStatements::areAskedIn)
                .collect(Collectors.toMap(it -> it, it -> personal(it).size()));
    }

    /** With which the asker took part, the last time; not the teams that they lead. */
    private Optional<UnitId> teamOf(WorkerId asker, List<PreTask> rounds) {
        List<PreTask> latestFirst = new ArrayList<>(rounds);
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .flatMap(it -> participants.find(it.id(), asker).stream())
                .map(Participant::team)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<AnsweredSheet> personal(PreTask task) {
        return sheets.of(task.id()).stream()
                .filter(it -> it.scope() == Scope.PERSONAL)
                .toList();
    }

    private static List<AnsweredSheet> answered(Map<PreTask, List<AnsweredSheet>> all, PreTask round) {
        return all.getOrDefault(round, List.of());
    }

    private static Map<String, Measure> measures(
            List<AnsweredSheet> sheets, List<Item> statements, Optional<UnitId> team) {
        Map<String, Measure> measures = new HashMap<>();
        for (Item item : statements) {
            Collection<Optional<UnitId>> groups =
                    team.isPresent() ? Set.of(team) : groups(sheets, item).total();
            List<Integer> numbers = numbers(sheets, item, sheet -> groups.contains(Optional.ofNullable(sheet.team())));
            if (!numbers.isEmpty()) {
                measures.put(item.key(), new Measure(mean(numbers), numbers.size()));
            }
        }
        return measures;
    }

    private static Shown<Optional<UnitId>> groups(List<AnsweredSheet> sheets, Item item) {
        Map<Optional<UnitId>, Integer> answered = new HashMap<>();
        sheets.stream()
                .filter(it -> isAnswered(it, item))
                .forEach(it -> answered.merge(Optional.ofNullable(it.team()), 1, Integer::sum));
        return SmallGroups.of(answered);
    }

    private static List<Integer> numbers(List<AnsweredSheet> sheets, Item item, Predicate<AnsweredSheet> which) {
        return sheets.stream()
                .filter(it -> isAnswered(it, item))
                .filter(which)
                .map(it -> Integer.valueOf(it.text(item.key())))
                .toList();
    }

    /** An earlier version of the questions may have asked something else under the key. */
    private static boolean isAnswered(AnsweredSheet sheet, Item item) {
        String answer = sheet.text(item.key());
        return answer.length() == 1
                && answer.charAt(0) >= '0' + Question.LOWEST
                && answer.charAt(0) <= '0' + Question.HIGHEST;
    }

    private static BigDecimal mean(List<Integer> numbers) {
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
    }
}
