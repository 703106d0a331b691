package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.namedworker.NamedWorkerChoice.Because;
import fi.omabotti.namedworker.NamedWorkerChoice.Hide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is said on the way by a stated reason (D7). */
@Component
class ReasonReplies {

    private static final Because OTHER = new Because(Ground.OTHER, "", false);

    private final NamedWorkerReplies replies;
    private final NamedWorkerSettings settings;
    private final DataAge age;

    ReasonReplies(NamedWorkerReplies replies, NamedWorkerSettings settings, DataAge age) {
        this.replies = replies;
        this.settings = settings;
        this.age = age;
    }

    /** Text 5. */
    Reply reasons(Language language) {
        Wording wording = new Wording(language);
        return wording.confidential(
                List.of(wording.paragraph("reasons")),
                Stream.of(Ground.values())
                        .filter(Ground::isReason)
                        .map(ground -> wording.button(new Because(ground, "", false), "reason-by." + ground.name()))
                        .toList());
    }

    Reply askWords(Language language, String written) {
        Wording wording = new Wording(language);
        return wording.confidential(List.of(field(wording, written)), List.of(wording.button(OTHER, "send")));
    }

    Reply holdsCode(Language language, String written) {
        Wording wording = new Wording(language);
        return wording.confidential(
                List.of(wording.paragraph("reason.holds-code"), field(wording, written)),
                List.of(wording.button(OTHER, "send")));
    }

    Reply mayTellWho(Language language, String written) {
        Wording wording = new Wording(language);
        return wording.confidential(
                List.of(wording.paragraph("reason.may-tell-who"), field(wording, written)),
                List.of(
                        wording.button(OTHER, "send"),
                        wording.button(new Because(Ground.OTHER, "", true), "no-client")));
    }

    /** The worker and the unit's neutral name, without a word of the client (P-04). */
    Reply worker(Language language, ClientFile file) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(
                file.principals().isEmpty()
                        ? List.of(new Headline(wording.say("not-named")), wording.paragraph("not-named.ask-advice"))
                        : new NamedWorkerCard(wording, file, settings).partsWithoutClient());
        age.now().ifPresent(it -> parts.add(NamedWorkerReplies.taken(wording, it)));
        List<Choice> choices = new ArrayList<>(new ContactButtons(wording, NamedWorkerReplies.MOST_CHOICES).of(file));
        choices.add(wording.button(new Hide(), "hide"));
        return wording.confidential(parts, choices);
    }

    /** Nobody, somebody kept apart, and more than one: the same. */
    Reply nobody(Language language) {
        Wording wording = new Wording(language);
        return wording.confidential(
                List.of(replies.nothing(wording), wording.paragraph("give-number")), List.of(wording.searchAgain()));
    }

    Reply expired(Language language) {
        return replies.expired(language);
    }

    private static Part field(Wording wording, String written) {
        return new Part.Input(
                NamedWorkerChoice.WORDS,
                wording.say("reason.label", Integer.toString(ReasonedLookUps.LONGEST)),
                ReasonedLookUps.LONGEST,
                wording.say("reason.missing"),
                written);
    }
}
