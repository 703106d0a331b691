package fi.omabotti.reach;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audiences;
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

/** Every recipient of a message, each in one state, as a file on the server. */
@Component
public class DeliveryFile {

    private static final Logger log = LoggerFactory.getLogger(DeliveryFile.class);

    private final ProtectedFolder folder;
    private final Audiences audiences;
    private final Broadcasts broadcasts;

    DeliveryFile(ProtectedFolder folder, Audiences audiences, Broadcasts broadcasts) {
        this.folder = folder;
        this.audiences = audiences;
        this.broadcasts = broadcasts;
    }

    /**
     * Writes it.
     *
     * @param name of the file, without its ending and without anybody's name
     * @return where it is, or that it was not written
     */
    public Reply write(String name, List<Delivered> report, Language language) {
        Wording wording = new Wording(language);
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
                        wording.moment(it.since())))
                .toList();
        List<String> header = List.of(
                wording.say("column.recipient"),
                wording.say("column.state"),
                wording.say("column.reason"),
                wording.say("column.since"));
        String file = name + ".csv";
        try {
            folder.write(file, out -> SafeCsv.write(out, header, rows));
        } catch (IOException fault) {
            log.error("File {} was not written: {}", file, fault.getClass().getName());
            return reply(wording, "file.failed");
        }
        return reply(wording, "file", file, folder.place(), rows.size());
    }

    private static String reason(@Nullable Obstacle obstacle, Wording wording) {
        return obstacle == null ? "" : wording.obstacle(obstacle);
    }

    private static Reply reply(Wording wording, String key, Object... values) {
        return new Reply(
                wording.say("notification"),
                wording.language(),
                List.of(new Paragraph(wording.say(key, values))),
                List.of());
    }
}
