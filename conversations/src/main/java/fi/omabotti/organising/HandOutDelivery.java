package fi.omabotti.organising;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Tally;
import fi.omabotti.pretask.HandOutMessages;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.reach.DeliveryFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The messages that hand a pre-task out, as one: to people, and to the channel of each team. */
@Component
class HandOutDelivery {

    private final PreTasks tasks;
    private final Broadcasts broadcasts;
    private final DeliveryFile file;

    HandOutDelivery(PreTasks tasks, Broadcasts broadcasts, DeliveryFile file) {
        this.tasks = tasks;
        this.broadcasts = broadcasts;
        this.file = file;
    }

    Tally tally(PreTask task) {
        return messages(task).map(broadcasts::tally).reduce(new Tally(Map.of(), Map.of(), null), Tally::plus);
    }

    void stop(PreTask task) {
        messages(task).forEach(broadcasts::stop);
    }

    void sendAgain(PreTask task) {
        messages(task)
                .filter(it -> broadcasts.tally(it).in(DeliveryState.UNCERTAIN) > 0)
                .forEach(broadcasts::sendAgain);
    }

    Reply report(PreTask task, Language language) {
        List<Delivered> report =
                messages(task).flatMap(it -> broadcasts.report(it).stream()).toList();
        return file.write("pre-task-" + task.id().value() + "-hand-out", report, language);
    }

    private Stream<String> messages(PreTask task) {
        return Stream.concat(
                Stream.of(HandOutMessages.toPeople(task)),
                tasks.teams(task.id()).stream().map(it -> HandOutMessages.toTeam(task, it.id())));
    }
}
