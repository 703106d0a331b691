package fi.omabotti.seminar;

import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Event;
import fi.omabotti.event.SignUp;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.folder.SafeCsv;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The lists as files in the protected folder: each new one takes the place of the one before. */
@Component
class EventFiles {

    private static final Logger log = LoggerFactory.getLogger(EventFiles.class);

    private final ProtectedFolder folder;

    EventFiles(ProtectedFolder folder) {
        this.folder = folder;
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
