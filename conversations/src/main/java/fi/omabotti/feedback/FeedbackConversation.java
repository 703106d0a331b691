package fi.omabotti.feedback;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Asiakaspalautelomake": the form as a Word file to take along, and in the protected folder, in each language. */
@Component
@Order(-1)
class FeedbackConversation implements Conversation {

    private static final Logger log = LoggerFactory.getLogger(FeedbackConversation.class);

    static final String NAME = "feedback-form";

    /** What a button does, and which form it is about. */
    static final String FILE = "file";

    static final String LANGUAGE = "language";

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    private final FeedbackSettings settings;
    private final FeedbackFiles files;
    private final AskedCount counted;

    FeedbackConversation(FeedbackSettings settings, FeedbackFiles files, AskedCount counted) {
        this.settings = settings;
        this.files = files;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
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
                        chose -> Optional.of(chosen(turn, chose)));
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
        return refused(turn, wording).orElseGet(() -> write(turn, wording));
    }

    /** A button of the form in another language, or the file that was offered. */
    private Reply chosen(Turn turn, Chose chose) {
        FeedbackWording wording = new FeedbackWording(turn.language());
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(it -> it.tag().equals(chose.values().get(LANGUAGE)))
                .findFirst();
        if (!chose.action().equals(FILE) || language.isEmpty()) {
            return Reply.outdated(wording.language());
        }
        return refused(turn, wording).orElseGet(() -> {
            Takeaway file = files.takeaway(language.get(), wording);
            String says = Takeaway.isTaken(chose.values()) ? "file.taken" : "file";
            return wording.reply(says, others(language.get(), wording), file.name())
                    .with(file);
        });
    }

    /** Empty when there is a form for who asks. */
    private Optional<Reply> refused(Turn turn, FeedbackWording wording) {
        // where the files are on the server is nothing for a channel
        if (turn.place() != Place.PERSONAL) {
            counted.count(turn, "feedback-form", "in-private");
            return Optional.of(wording.reply(
                    "in-private", List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat")))));
        }
        if (!settings.isComplete()) {
            counted.count(turn, "feedback-form", "none");
            return Optional.of(wording.reply("no-address"));
        }
        return Optional.empty();
    }

    /** Into the folder, and to take along. */
    private Reply write(Turn turn, FeedbackWording wording) {
        Language language = turn.language();
        Takeaway file = files.takeaway(language, wording);
        try {
            files.keep();
        } catch (IOException fault) {
            log.error("The feedback form was not written: {}", fault.getClass().getName());
            counted.count(turn, "feedback-form", "failed");
            return wording.reply("failed", others(language, wording)).with(file);
        }
        counted.count(turn, "feedback-form", "told");
        return wording.reply("written", others(language, wording), FeedbackFiles.names(), files.place())
                .with(file);
    }

    private static List<Choice> others(Language language, FeedbackWording wording) {
        return Arrays.stream(Language.values())
                .filter(it -> it != language)
                .<Choice>map(it -> FeedbackFiles.button(it, wording))
                .toList();
    }
}
