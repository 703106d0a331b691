package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.Events;
import fi.omabotti.event.SignUp;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.folder.SafeCsv;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The lists as files in the protected folder: each new one takes the place of the one before. */
@Component
class EventFiles {

    private static final Logger log = LoggerFactory.getLogger(EventFiles.class);

    private final ProtectedFolder folder;
    private final Audiences audiences;
    private final Broadcasts broadcasts;

    EventFiles(ProtectedFolder folder, Audiences audiences, Broadcasts broadcasts) {
        this.folder = folder;
        this.audiences = audiences;
        this.broadcasts = broadcasts;
    }

    /** Without the support that people need: that is not kept as long as files are. */
    Reply signUps(Event event, List<SignUp> all, Wording wording) {
        List<List<String>> rows = all.stream()
                .map(it -> List.of(
                        it.name(),
                        it.units(),
                        wording.say("standing." + it.state().name()),
                        it.attended() ? wording.say("yes") : ""))
                .toList();
        List<String> header = List.of(
                wording.say("column.name"),
                wording.say("column.unit"),
                wording.say("column.state"),
                wording.say("column.attended"));
        return write("event-" + event.id().value() + "-sign-ups.csv", header, rows, wording);
    }

    /** Every recipient of a message, each in one state. */
    Reply delivery(String message, List<Delivered> report, Wording wording) {
        Map<Recipient.Channel, String> channels = broadcasts.channels().stream()
                .collect(Collectors.toMap(
                        Broadcasts.KnownChannel::channel,
                        it -> it.name().isEmpty() ? it.team() : it.team() + " / " + it.name(),
                        (one, other) -> one));
        List<List<String>> rows = report.stream()
                .map(it -> List.of(
                        it.recipient()
                                .fold(
                                        person -> audiences.name(person.id()),
                                        channel -> channels.getOrDefault(channel, channel.id())),
                        wording.say("state." + it.state().name()),
                        reason(it.obstacle(), wording),
                        wording.moment(it.since().atZone(Events.ZONE))))
                .toList();
        List<String> header = List.of(
                wording.say("column.recipient"),
                wording.say("column.state"),
                wording.say("column.reason"),
                wording.say("column.since"));
        return write(message.replace('/', '-') + ".csv", header, rows, wording);
    }

    private static String reason(@Nullable Obstacle obstacle, Wording wording) {
        return obstacle == null ? "" : wording.say("obstacle." + obstacle.name());
    }

    private Reply write(String name, List<String> header, List<List<String>> rows, Wording wording) {
        try {
            folder.write(name, out -> SafeCsv.write(out, header, rows));
        } catch (IOException fault) {
            log.error("File {} was not written: {}", name, fault.getClass().getName());
            return wording.reply("file.failed");
        }
        return wording.reply("file", name, folder.place(), rows.size());
    }
}
