package fi.omabotti.away;

import fi.omabotti.absence.Absence;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the others are told of somebody's absence. No notification names anybody. */
@Component
class Messages {

    private final Outbox outbox;
    private final Colleagues colleagues;

    Messages(Outbox outbox, Colleagues colleagues) {
        this.outbox = outbox;
        this.colleagues = colleagues;
    }

    /** Asks the substitute. */
    void ask(Absence absence, WorkerId substitute) {
        String who = name(absence.worker());
        send(
                substitute,
                absence,
                "request",
                wording -> wording.say("request", who, wording.days(absence.days())),
                wording -> List.of(
                        wording.button(Button.ACCEPT, Draft.ofId(absence.id())),
                        wording.button(Button.DECLINE, Draft.ofId(absence.id()))));
    }

    /** Asks those who lead the worker's units. */
    void askForApproval(Absence absence, WorkerId substitute) {
        String who = name(absence.worker());
        String other = colleagues.known(substitute).map(Worker::described).orElse("");
        colleagues
                .supervisors(absence.worker(), substitute)
                .forEach(supervisor -> send(
                        supervisor,
                        absence,
                        "approval",
                        wording -> wording.say("approval", who, wording.days(absence.days()), other),
                        wording -> List.of(
                                wording.button(Button.APPROVE, Draft.ofId(absence.id())),
                                wording.button(Button.REFUSE, Draft.ofId(absence.id())))));
    }

    /** Tells one of the two how it went. */
    void tell(WorkerId to, Absence absence, String what, WorkerId of) {
        String who = name(of);
        send(to, absence, what, wording -> wording.say(what, who, wording.days(absence.days())), wording -> List.of());
    }

    private void send(
            WorkerId to,
            Absence absence,
            String what,
            Function<Wording, String> says,
            Function<Wording, List<Choice>> choices) {
        outbox.send(to, "absence/" + absence.id().value() + "/" + what, language -> {
            Wording wording = new Wording(language);
            return wording.message("notification.message", new Paragraph(says.apply(wording)), choices.apply(wording));
        });
    }

    private String name(WorkerId id) {
        return colleagues.known(id).map(Worker::name).orElse("");
    }
}
