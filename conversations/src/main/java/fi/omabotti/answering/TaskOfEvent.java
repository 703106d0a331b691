package fi.omabotti.answering;

import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.AfterAttending;
import fi.omabotti.event.EventId;
import fi.omabotti.permission.Action;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pre-task that an event leads to, for who was there: the one that is due first. */
@Component
class TaskOfEvent implements AfterAttending {

    private final OwnTasks tasks;
    private final Participants participants;
    private final OwnAnswers answers;

    TaskOfEvent(OwnTasks tasks, Participants participants, OwnAnswers answers) {
        this.tasks = tasks;
        this.participants = participants;
        this.answers = answers;
    }

    @Override
    public Optional<Next> after(EventId event, Turn turn) {
        return waiting(event, turn)
                .min(Comparator.comparing(it -> it.task().plan().dueAt()))
                .map(it -> next(it, new Wording(turn.language())));
    }

    private Stream<OwnSheet> waiting(EventId event, Turn turn) {
        return Action.ANSWER_PRE_TASK.isOpenTo(turn.asker(), turn.place())
                ? tasks.of(turn.asker().id()).stream()
                        .filter(it -> event.equals(it.task().plan().event()))
                        .filter(it -> it.isOpen() && !it.sheet().submitted() && takesPart(it))
                : Stream.empty();
    }

    private boolean takesPart(OwnSheet own) {
        return participants
                .find(own.task().id(), own.writer().who())
                .filter(Participant::declined)
                .isEmpty();
    }

    private Next next(OwnSheet own, Wording wording) {
        List<Part> parts =
                List.of(wording.paragraph("of-event", wording.title(own.task())), answers.until(own, wording));
        return new Next(parts, AnswerButton.PAGE.choice(wording.say("button.of-event"), own.values(own.nextPage())));
    }
}
