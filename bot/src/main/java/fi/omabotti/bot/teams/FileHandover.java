package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Texts;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings somebody the file that they want: to their own OneDrive, and nowhere else. Never throws. */
@Component
class FileHandover {

    private static final Logger log = LoggerFactory.getLogger(FileHandover.class);

    private static final Texts TEXTS = Texts.of(FileHandover.class);

    private final SharedFiles files;
    private final Connector connector;

    FileHandover(SharedFiles files, Connector connector) {
        this.files = files;
        this.connector = connector;
    }

    /** Asks whether they want it. */
    void offer(Activity question, Answered answer) {
        answer.offered().ifPresent(file -> connector.post(question, Replies.offer(question, answer, file)));
    }

    /** Puts the file where they said, and says that it is there; or says why there is none. The card that asked goes. */
    void handOver(Activity yes, FileConsent consent, Answered answer) {
        Optional<Takeaway> file = answer.offered();
        Activity news = file.map(it -> put(yes, consent, it, answer)).orElseGet(() -> Replies.message(yes, answer));
        connector.post(yes, news);
        connector.deleteCard(yes);
    }

    /** Takes the question away from who does not want the file. */
    void drop(Activity no) {
        connector.deleteCard(no);
    }

    private Activity put(Activity yes, FileConsent consent, Takeaway file, Answered answer) {
        Optional<String> failure =
                files.upload(consent.address(), ByteString.of(file.content().getByteArray()));
        if (failure.isEmpty()) {
            return Replies.message(yes, consent.there(), file.description());
        }
        log.warn("Could not put a file in its place after {}: {}", yes.getId(), failure.get());
        String words = TEXTS.say(answer.language(), "file-failed");
        Reply reply = new Reply(words, answer.language(), List.of(new Part.Paragraph(words)), List.of(file.again()));
        return Replies.message(yes, new Answered(CardWriter.draw(reply, ""), words, answer.language(), null));
    }
}
