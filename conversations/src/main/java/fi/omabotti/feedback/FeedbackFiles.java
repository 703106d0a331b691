package fi.omabotti.feedback;

import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.event.Events;
import fi.omabotti.folder.ProtectedFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The form as Word files, one in each language: the same bytes each day, so that it does not matter who asks how often. */
@Component
class FeedbackFiles {

    private final FeedbackSettings settings;
    private final ProtectedFolder folder;
    private final Clock clock;

    FeedbackFiles(FeedbackSettings settings, ProtectedFolder folder, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes all of them into the folder. */
    void keep() throws IOException {
        for (Language language : Language.values()) {
            folder.write(name(language), out -> write(language, out));
        }
    }

    /** One to take along. */
    Takeaway takeaway(Language language, FeedbackWording wording) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(language, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Takeaway(
                name(language),
                wording.say("file." + language.tag()),
                new ByteArrayResource(out.toByteArray()),
                button(language, wording));
    }

    /** Offers the form in that language. */
    static Pick button(Language language, FeedbackWording wording) {
        return new Pick(
                wording.say("button." + language.tag()),
                FeedbackConversation.NAME,
                FeedbackConversation.FILE,
                Map.of(FeedbackConversation.LANGUAGE, language.tag()));
    }

    static String names() {
        return Arrays.stream(Language.values()).map(FeedbackFiles::name).collect(Collectors.joining(", "));
    }

    String place() {
        return folder.place();
    }

    private void write(Language language, OutputStream out) throws IOException {
        new FeedbackForm(settings, language).write(LocalDate.now(clock).atStartOfDay(Events.ZONE), out);
    }

    private static String name(Language language) {
        return "feedback-form-" + language.tag() + ".docx";
    }
}
