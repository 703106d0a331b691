package fi.omabotti.feedback;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.event.Events;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Asiakaspalautelomake": the form as Word files in the protected folder, one in each language. */
@Component
@Order(-1)
class FeedbackConversation implements Conversation {

    private static final Logger log = LoggerFactory.getLogger(FeedbackConversation.class);

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    private final FeedbackSettings settings;
    private final ProtectedFolder folder;
    private final AskedCount counted;
    private final Clock clock;

    FeedbackConversation(FeedbackSettings settings, ProtectedFolder folder, AskedCount counted, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.counted = counted;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feedback-form";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new FeedbackWording(language).say("example"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> isOfForm(said, turn.language()) ? Optional.of(asked(turn)) : Optional.empty(),
                        chose -> Optional.empty());
    }

    /** A single other word, such as a name, makes it another matter. */
    private static boolean isOfForm(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return false;
        }
        Spoken spoken = Spoken.of(said.text());
        WordList list = WordList.beside(FeedbackConversation.class, language);
        return list.get("form").areIn(spoken) && list.get("known").areAllOf(spoken);
    }

    private Reply asked(Turn turn) {
        FeedbackWording wording = new FeedbackWording(turn.language());
        // where the files are on the server is nothing for a channel
        if (turn.place() != Place.PERSONAL) {
            counted.count(turn, "feedback-form", "in-private");
            return wording.reply("in-private", List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
        }
        if (!settings.isComplete()) {
            counted.count(turn, "feedback-form", "none");
            return wording.reply("no-address");
        }
        return write(turn, wording);
    }

    /** The same files each day, so that it does not matter who asks how often. */
    private Reply write(Turn turn, FeedbackWording wording) {
        ZonedDateTime today = LocalDate.now(clock).atStartOfDay(Events.ZONE);
        try {
            for (Language language : Language.values()) {
                folder.write(file(language), out -> new FeedbackForm(settings, language).write(today, out));
            }
        } catch (IOException fault) {
            log.error("The feedback form was not written: {}", fault.getClass().getName());
            counted.count(turn, "feedback-form", "failed");
            return wording.reply("failed");
        }
        counted.count(turn, "feedback-form", "told");
        String files =
                Arrays.stream(Language.values()).map(FeedbackConversation::file).collect(Collectors.joining(", "));
        return wording.reply("written", files, folder.place());
    }

    private static String file(Language language) {
        return "feedback-form-" + language.tag() + ".docx";
    }
}
