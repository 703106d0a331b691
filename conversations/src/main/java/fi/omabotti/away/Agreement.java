package fi.omabotti.away;

import fi.omabotti.absence.Absence;
import fi.omabotti.absence.AbsenceId;
import fi.omabotti.absence.AbsenceState;
import fi.omabotti.absence.Absences;
import fi.omabotti.absence.Days;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes down what was sent, accepted, approved and taken back, and tells the others. Each button does its work once; pressed
 * again, or too late, it says how things are.
 */
@Component
class Agreement {

    private final Absences absences;
    private final Reporting reporting;
    private final Colleagues colleagues;
    private final Messages messages;
    private final AuditTrail audit;
    private final Clock clock;

    Agreement(
            Absences absences,
            Reporting reporting,
            Colleagues colleagues,
            Messages messages,
            AuditTrail audit,
            Clock clock) {
        this.absences = absences;
        this.reporting = reporting;
        this.colleagues = colleagues;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param card names the card, which is sent once */
    Reply send(Turn turn, Draft draft, String card) {
        Wording wording = new Wording(turn.language());
        Optional<String> refusal = reporting.refusal(turn.asker().id(), draft);
        if (refusal.isPresent()) {
            return wording.reply(refusal.get());
        }
        return absences.tell(turn.asker().id(), draft.days(), draft.substitute(), card)
                .fold(
                        absence -> told(turn, absence),
                        absence -> absence.state() == AbsenceState.CANCELLED
                                ? wording.reply("cancelled.before", wording.days(absence.days()))
                                : told(turn.language(), absence),
                        other -> new AwayReplies(turn.language()).overlapping(other));
    }

    Reply answer(Turn turn, AbsenceId id, boolean yes) {
        WorkerId me = turn.asker().id();
        Optional<Absence> asked = absences.find(id).filter(it -> me.equals(it.substitute()));
        if (asked.isEmpty()) {
            return notYours(turn, id);
        }
        Absence absence = asked.get();
        AbsenceState state = !yes
                ? AbsenceState.DECLINED
                : colleagues.isOfSameUnits(absence.worker(), me)
                        ? AbsenceState.COVERED
                        : AbsenceState.AWAITING_APPROVAL;
        if (!absences.answer(id, me, state)) {
            return asItIs(turn, id, "substitute");
        }
        record(turn, yes ? AwayEvent.SUBSTITUTION_ACCEPTED : AwayEvent.SUBSTITUTION_DECLINED, absence);
        String key = key(state);
        messages.tell(absence.worker(), absence, key, me);
        if (state == AbsenceState.AWAITING_APPROVAL) {
            messages.askForApproval(absence, me);
        }
        return asItIs(turn, id, "substitute");
    }

    /** Those that one stands in for: for whom one cannot any more, a button says. */
    Reply covered(Turn turn) {
        return new AwayReplies(turn.language())
                .covered(absences.coveredBy(turn.asker().id()), it -> nameOf(it.worker()));
    }

    /** Whoever accepted cannot after all: who is away hears of it, and whoever leads the unit. */
    Reply withdraw(Turn turn, AbsenceId id) {
        WorkerId me = turn.asker().id();
        Optional<Absence> mine = absences.find(id).filter(it -> me.equals(it.substitute()));
        if (mine.isEmpty()) {
            return notYours(turn, id);
        }
        Absence absence = mine.get();
        if (absences.withdraw(id, me)) {
            record(turn, AwayEvent.SUBSTITUTION_WITHDRAWN, absence);
            messages.tell(absence.worker(), absence, "withdrawn.worker", me);
            colleagues
                    .supervisors(absence.worker(), me)
                    .forEach(it -> messages.tell(it, absence, "withdrawn.supervisor", absence.worker()));
        }
        return asItIs(turn, id, "substitute");
    }

    Reply decide(Turn turn, AbsenceId id, boolean yes) {
        WorkerId me = turn.asker().id();
        Optional<Absence> asked = absences.find(id)
                .filter(it -> it.substitute() != null
                        && colleagues.supervisors(it.worker(), it.substitute()).contains(me));
        if (asked.isEmpty()) {
            return notYours(turn, id);
        }
        Absence absence = asked.get();
        if (absences.decide(id, me, yes ? AbsenceState.COVERED : AbsenceState.REFUSED)) {
            record(turn, yes ? AwayEvent.SUBSTITUTION_APPROVED : AwayEvent.SUBSTITUTION_REFUSED, absence);
            WorkerId substitute = Objects.requireNonNull(absence.substitute());
            String key = yes ? "approved" : "refused";
            messages.tell(absence.worker(), absence, key + ".worker", substitute);
            messages.tell(substitute, absence, key + ".substitute", absence.worker());
        }
        return asItIs(turn, id, "supervisor");
    }

    Reply cancel(Turn turn, AbsenceId id) {
        Wording wording = new Wording(turn.language());
        Optional<Absence> mine =
                absences.find(id).filter(it -> it.worker().equals(turn.asker().id()));
        if (mine.isEmpty()) {
            return notYours(turn, id);
        }
        Absence absence = mine.get();
        if (!absences.cancel(id, absence.worker())) {
            boolean past = absence.days().last().isBefore(LocalDate.now(clock));
            return wording.reply(past ? "over" : "cancelled.before", wording.days(absence.days()));
        }
        record(turn, AwayEvent.ABSENCE_CANCELLED, absence);
        if (absence.substitute() != null) {
            messages.tell(absence.substitute(), absence, "cancelled.substitute", absence.worker());
        }
        return wording.reply("cancelled", wording.days(absence.days()));
    }

    /** The absence of today is over; which of the others is not to be, a button says. */
    Reply comeBack(Turn turn) {
        LocalDate today = LocalDate.now(clock);
        return absences.overlapping(turn.asker().id(), new Days(today, today))
                .map(absence -> cancel(turn, absence.id()))
                .orElseGet(() -> own(turn));
    }

    Reply own(Turn turn) {
        return new AwayReplies(turn.language())
                .own(absences.comingUp(turn.asker().id()), this::substituteOf);
    }

    private Reply told(Turn turn, Absence absence) {
        record(turn, AwayEvent.ABSENCE_TOLD, absence);
        if (absence.substitute() != null) {
            messages.ask(absence, absence.substitute());
        }
        return told(turn.language(), absence);
    }

    private Reply told(Language language, Absence absence) {
        return new AwayReplies(language).told(absence, substituteOf(absence));
    }

    /** To the substitute or the supervisor: how things are now. */
    private Reply asItIs(Turn turn, AbsenceId id, String to) {
        Wording wording = new Wording(turn.language());
        Absence absence = absences.find(id).orElseThrow();
        if (absence.days().last().isBefore(LocalDate.now(clock))) {
            return wording.reply("over", wording.days(absence.days()));
        }
        String worker = nameOf(absence.worker());
        return wording.reply("now." + to + "." + key(absence.state()), worker, wording.days(absence.days()));
    }

    private Reply notYours(Turn turn, AbsenceId id) {
        audit.record(AuditRecord.of(AwayEvent.ABSENCE_BUTTON_REFUSED, turn).about(subject(id)));
        return Reply.outdated(turn.language());
    }

    private void record(Turn turn, AwayEvent event, Absence absence) {
        audit.record(AuditRecord.of(event, turn).about(subject(absence.id())));
    }

    private String substituteOf(Absence absence) {
        return absence.substitute() == null ? "" : nameOf(absence.substitute());
    }

    private String nameOf(WorkerId worker) {
        return colleagues.known(worker).map(Worker::name).orElse("");
    }

    private static String key(AbsenceState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String subject(AbsenceId id) {
        return "absence/" + id.value();
    }
}
