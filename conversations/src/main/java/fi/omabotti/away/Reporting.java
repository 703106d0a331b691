package fi.omabotti.away;

import fi.omabotti.absence.Absence;
import fi.omabotti.absence.Absences;
import fi.omabotti.absence.Days;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From words or a form to a card that says what will be written down. Nothing is written yet. */
@Component
class Reporting {

    private final Absences absences;
    private final Colleagues colleagues;
    private final Clock clock;

    Reporting(Absences absences, Colleagues colleagues, Clock clock) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    Reply said(Turn turn, SpokenDays spoken, SpokenSubstitute substitute) {
        AwayReplies replies = new AwayReplies(turn.language());
        return spoken.fold(
                days -> withDays(turn, days, substitute),
                () -> replies.form("fill-in", "", "", substitute.typed()),
                why -> replies.form(key(why), "", "", substitute.typed()));
    }

    Reply written(Turn turn, Map<String, String> values) {
        String first = values.getOrDefault(Draft.FROM, "");
        String last = values.getOrDefault(Draft.TO, "");
        String who = values.getOrDefault(Draft.WHO, "");
        AwayReplies replies = new AwayReplies(turn.language());
        return new DayReader(Vocabulary.of(turn.language()), today())
                .read(first + " – " + last)
                .fold(
                        days -> withDays(turn, days, SpokenSubstitute.written(who)),
                        () -> replies.form("dates-unclear", first, last, who),
                        why -> replies.form(key(why), first, last, who));
    }

    /** With nothing written yet but the days. */
    Reply form(Turn turn, Map<String, String> values) {
        AwayReplies replies = new AwayReplies(turn.language());
        return Draft.days(values)
                .map(days -> replies.form("fill-in", days, ""))
                .orElseGet(() -> replies.form("fill-in", "", "", ""));
    }

    /** With everything chosen. */
    Reply confirm(Turn turn, Draft draft) {
        Wording wording = new Wording(turn.language());
        return refusal(turn.asker().id(), draft).map(wording::reply).orElseGet(() -> {
            WorkerId substitute = draft.substitute();
            Optional<Worker> person = Optional.ofNullable(substitute).flatMap(colleagues::known);
            boolean approval =
                    substitute != null && !colleagues.isOfSameUnits(turn.asker().id(), substitute);
            return new AwayReplies(turn.language())
                    .confirm(draft.days(), person.orElse(null), approval, turn.requestId());
        });
    }

    /** Why it cannot be told, as a text; checked again when it is sent. */
    Optional<String> refusal(WorkerId worker, Draft draft) {
        return SpokenDays.of(draft.days().first(), draft.days().last(), today())
                .fold(days -> refusal(worker, draft.substitute()), Optional::empty, why -> Optional.of(key(why)));
    }

    private Optional<String> refusal(WorkerId worker, @Nullable WorkerId substitute) {
        if (substitute == null) {
            return Optional.empty();
        }
        if (substitute.equals(worker)) {
            return Optional.of("oneself");
        }
        if (colleagues.known(substitute).isEmpty()) {
            return Optional.of("gone");
        }
        return colleagues.isOfSameUnits(worker, substitute)
                        || !colleagues.supervisors(worker, substitute).isEmpty()
                ? Optional.empty()
                : Optional.of("nobody-approves");
    }

    private Reply withDays(Turn turn, Days days, SpokenSubstitute substitute) {
        AwayReplies replies = new AwayReplies(turn.language());
        Optional<Absence> other = absences.overlapping(turn.asker().id(), days);
        if (other.isPresent()) {
            return replies.overlapping(other.get());
        }
        if (substitute.nobody()) {
            return confirm(turn, new Draft(days, null));
        }
        if (!substitute.isGiven()) {
            return replies.askForSubstitute(days);
        }
        List<Worker> named = colleagues.named(substitute.name(), turn.language());
        if (named.isEmpty()) {
            return replies.form("not-found", days, substitute.typed());
        }
        return named.size() == 1 ? confirm(turn, new Draft(days, named.get(0).id())) : replies.choose(days, named);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String key(SpokenDays.Why why) {
        return "unfit." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
