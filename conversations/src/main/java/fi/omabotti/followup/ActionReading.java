package fi.omabotti.followup;

import fi.omabotti.conversation.Asker;
import fi.omabotti.followup.AgreedAction.Content;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.freetext.FreeText.Verdict;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was written in the form. */
@Component
class ActionReading {

    private static final Period FARTHEST = Period.ofYears(3);

    private final ActionUnits units;
    private final ActionForm form;
    private final FreeText freeText;
    private final StaffFinder staff;
    private final Clock clock;

    ActionReading(ActionUnits units, ActionForm form, FreeText freeText, StaffFinder staff, Clock clock) {
        this.units = units;
        this.form = form;
        this.freeText = freeText;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param content null when something is wrong
     * @param wrong of the texts that say what
     * @param namesakes who are called so, when they are several
     */
    record Read(@Nullable Content content, Set<String> wrong, List<String> namesakes) {}

    /** @param before as it stands; null for a new one */
    Read read(Asker asker, Map<String, String> values, @Nullable AgreedAction before) {
        Set<String> wrong = new TreeSet<>();
        Optional<UnitId> unit = units.writtenBy(asker).keySet().stream()
                .filter(it -> Long.toString(it.value()).equals(values.get(ActionForm.UNIT)))
                .findFirst();
        if (unit.isEmpty()) {
            wrong.add("wrong.unit");
        }
        boolean noClient = values.containsKey(ActionForm.NO_CLIENT);
        String what = values.getOrDefault(ActionForm.WHAT, "").strip();
        check(what, ActionForm.LONGEST_WHAT, noClient, "wrong.what").ifPresent(wrong::add);
        String who = values.getOrDefault(ActionForm.WHO, "").strip();
        List<Worker> called = who.length() > ActionForm.LONGEST_WHO ? List.of() : called(who);
        if (called.size() > 1) {
            wrong.add("wrong.namesakes");
        } else if (called.isEmpty()) {
            check(who, ActionForm.LONGEST_WHO, noClient, "wrong.who").ifPresent(wrong::add);
        }
        Optional<LocalDate> due = due(values.getOrDefault(ActionForm.DUE, ""), before);
        if (due.isEmpty()) {
            wrong.add("wrong.due");
        }
        if (!wrong.isEmpty()) {
            return new Read(
                    null,
                    wrong,
                    called.size() > 1 ? called.stream().map(Worker::described).toList() : List.of());
        }
        WorkerId responsible = called.isEmpty() ? null : called.get(0).id();
        String role = called.isEmpty() ? who : "";
        PreTaskId workshop = workshop(asker, values.getOrDefault(ActionForm.WORKSHOP, ""), before);
        return new Read(
                new Content(unit.orElseThrow(), what, responsible, role, due.orElseThrow(), workshop),
                wrong,
                List.of());
    }

    /** By name, or by name and unit where namesakes must be told apart. */
    private List<Worker> called(String who) {
        List<Worker> all = staff.inService();
        List<Worker> described =
                all.stream().filter(it -> it.described().equalsIgnoreCase(who)).toList();
        return described.isEmpty() ? StaffFinder.called(who, all) : described;
    }

    private Optional<String> check(String text, int longest, boolean noClient, String unfit) {
        Verdict verdict = freeText.check(text, longest, noClient);
        return switch (verdict) {
            case FINE -> Optional.empty();
            case UNFIT -> Optional.of(unfit);
            case IDENTITY_CODE -> Optional.of("text.identity-code");
            case MAY_TELL_WHO -> Optional.of("text.may-tell-who");
        };
    }

    /** A day that has passed stands only where it stood before. */
    private Optional<LocalDate> due(String written, @Nullable AgreedAction before) {
        LocalDate today = LocalDate.now(clock);
        return day(written)
                .filter(it -> !it.isAfter(today.plus(FARTHEST)))
                .filter(it -> !it.isBefore(today)
                        || (before != null && it.equals(before.content().dueOn())));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** One that the asker runs, or that it had. */
    private @Nullable PreTaskId workshop(Asker asker, String written, @Nullable AgreedAction before) {
        Optional<PreTaskId> had =
                Optional.ofNullable(before).map(it -> it.content().preTask());
        return form.workshops(asker).stream()
                .map(PreTask::id)
                .filter(it -> Long.toString(it.value()).equals(written))
                .findFirst()
                .or(() -> had.filter(it ->
                        form.workshops(asker).stream().noneMatch(run -> run.id().equals(it))))
                .orElse(null);
    }
}
