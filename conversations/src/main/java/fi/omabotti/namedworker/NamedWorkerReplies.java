package fi.omabotti.namedworker;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.lookup.EmergencySettings;
import fi.omabotti.namedworker.NamedWorkerChoice.Ask;
import fi.omabotti.namedworker.NamedWorkerChoice.Hide;
import fi.omabotti.namedworker.NamedWorkerChoice.NoneOfThese;
import fi.omabotti.namedworker.NamedWorkerChoice.StateReason;
import fi.omabotti.namedworker.NamedWorkerChoice.Tell;
import fi.omabotti.proposal.Proposals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is shown to whoever has a relation to a client, and what to everybody else. */
@Component
class NamedWorkerReplies {

    /** A card has room for six buttons; the last one is "none of these" (P-09). */
    static final int MOST_CHOICES = 5;

    /** Beside them on a client's card: that it is wrong, and that the person is. */
    private static final int MOST_CONTACTS = 4;

    /** In characters, of a name in the form. */
    private static final int LONGEST_NAME = 200;

    private final NamedWorkerSettings settings;
    private final EmergencySettings emergency;
    private final DataAge age;
    private final Proposals proposals;
    private final AssignmentSettings assignments;

    NamedWorkerReplies(
            NamedWorkerSettings settings,
            EmergencySettings emergency,
            DataAge age,
            Proposals proposals,
            AssignmentSettings assignments) {
        this.settings = settings;
        this.emergency = emergency;
        this.age = age;
        this.proposals = proposals;
        this.assignments = assignments;
    }

    List<String> examples(Language language) {
        return Stream.of("example.name", "example.number")
                .map(new Wording(language)::say)
                .toList();
    }

    /** In a channel or a group chat: nothing is looked up, nothing echoed (P-01). */
    Reply askInPrivate(Language language) {
        Wording wording = new Wording(language);
        return wording.open(
                List.of(wording.paragraph("shared")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }

    Reply whoDoYouMean(Language language, boolean heldCode) {
        Wording wording = new Wording(language);
        return wording.open(withAdvice(wording, heldCode, wording.paragraph("who")), List.of(openForm(language)));
    }

    /**
     * No such client, or not for this asker: one and the same reply (P-05, V-13).
     *
     * @param mayStateReason whether the way by a reason is open to the asker
     * @param warned the asker has looked for very many
     */
    Reply nobody(Language language, boolean heldCode, boolean mayStateReason, boolean warned) {
        Wording wording = new Wording(language);
        List<Paragraph> parts = new ArrayList<>(List.of(nothing(wording)));
        if (warned) {
            parts.add(wording.paragraph("very-many"));
        }
        List<Choice> choices = new ArrayList<>(List.of(wording.searchAgain()));
        if (mayStateReason) {
            choices.add(wording.button(new StateReason(), "state-reason"));
        }
        return wording.confidential(withAdvice(wording, heldCode, parts.toArray(Paragraph[]::new)), choices);
    }

    /** Text 4. */
    Paragraph nothing(Wording wording) {
        return emergency.emergencyPhone() == null
                ? wording.paragraph("nobody")
                : wording.paragraph("nobody.with-phone", emergency.emergencyPhone());
    }

    /** Clients to choose from; the choice is authorised again when it comes back. */
    Reply offer(Language language, ClientMatches offered, Asked asked, boolean heldCode) {
        Wording wording = new Wording(language);
        List<ClientSummary> clients = offered.clients();
        boolean mended = offered.fit() == Fit.CORRECTED;
        if (clients.size() == 1 && offered.total() == 1) {
            return confirm(wording, clients.get(0), asked, mended, heldCode);
        }
        List<Choice> choices = new ArrayList<>();
        clients.forEach(client -> choices.add(new Tell(client.id(), asked).labelled(describe(wording, client))));
        choices.add(wording.button(new NoneOfThese(mended), "none-of-these"));
        List<Part> parts = new ArrayList<>();
        if (mended) {
            parts.add(wording.paragraph("not-exactly"));
        }
        parts.add(howMany(wording, offered));
        return wording.confidential(withAdvice(wording, heldCode, parts.toArray(Part[]::new)), choices);
    }

    private static Part howMany(Wording wording, ClientMatches offered) {
        int shown = offered.clients().size();
        if (offered.total() <= shown) {
            return wording.paragraph("choose");
        }
        return offered.total() < ClientMatches.MANY
                ? wording.paragraph("choose.more", Integer.toString(offered.total()), Integer.toString(shown))
                : wording.paragraph("choose.many", Integer.toString(ClientMatches.MANY - 1), Integer.toString(shown));
    }

    private static Reply confirm(Wording wording, ClientSummary client, Asked asked, boolean mended, boolean heldCode) {
        return wording.confidential(
                withAdvice(
                        wording,
                        heldCode,
                        wording.paragraph(mended ? "did-you-mean.mended" : "did-you-mean"),
                        new Paragraph(describe(wording, client))),
                List.of(
                        wording.button(new Tell(client.id(), asked), "yes"),
                        wording.button(new NoneOfThese(mended), "no")));
    }

    Reply noneOfThese(Language language) {
        Wording wording = new Wording(language);
        return wording.open(List.of(wording.paragraph("no-others")), List.of());
    }

    Reply expired(Language language) {
        Wording wording = new Wording(language);
        return wording.open(List.of(wording.paragraph("expired")), List.of(wording.searchAgain()));
    }

    /** Text 11. */
    Reply hidden(Language language) {
        Wording wording = new Wording(language);
        return wording.open(List.of(wording.paragraph("hidden")), List.of(wording.searchAgain(), openForm(language)));
    }

    Reply form(Language language) {
        Wording wording = new Wording(language);
        return wording.open(
                List.of(new Part.Field(
                        NamedWorkerChoice.WORDS,
                        wording.say("form.label"),
                        new Entry.Line(LONGEST_NAME),
                        wording.say("form.missing"),
                        "")),
                List.of(wording.button(new Ask(""), "form.search")));
    }

    Choice openForm(Language language) {
        return formButton(new Wording(language));
    }

    static Choice formButton(Wording wording) {
        return new Choice.OpenDialog(wording.say("form.open"), NamedWorkerConversation.NAME, NamedWorkerChoice.FORM);
    }

    /**
     * One client's card.
     *
     * @param first what was asked in particular, in words; nothing when the card says it anyway
     */
    Reply card(Language language, ClientFile file, List<Part> first, boolean heldCode) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(first);
        parts.addAll(new NamedWorkerCard(wording, file, settings).parts());
        String awaiting = assignments.storeIsMaster() ? "awaiting.supervisor" : "awaiting";
        proposals.awaiting(file.client().id()).forEach(name -> parts.add(wording.paragraph(awaiting, name)));
        age.now().ifPresent(it -> parts.add(taken(wording, it)));
        List<Choice> choices = new ArrayList<>(new ContactButtons(wording, MOST_CONTACTS).of(file));
        if (ContactButtons.contacts(file).size() == 1) {
            choices.add(ofCorrection(wording, file.client(), "call-back", "call-back"));
        }
        choices.add(ofCorrection(wording, file.client(), "wrong", "ask"));
        choices.add(wording.button(new Hide(), "hide"));
        return wording.reply(
                withAdvice(wording, heldCode, parts.toArray(Part[]::new)),
                choices,
                file.nonDisclosure() ? Secrecy.RESTRICTED : Secrecy.CONFIDENTIAL);
    }

    /** A button of the conversation about corrections, which is known by its name alone. */
    private static Choice ofCorrection(Wording wording, ClientSummary client, String label, String action) {
        return new Choice.Pick(
                wording.say(label),
                "correction",
                action,
                Map.of("client", Long.toString(client.id().value())));
    }

    /** How old the data is, aloud when a newer extract was expected (text 12). */
    static Part taken(Wording wording, DataAge.Age age) {
        Object[] moment = {
            Dates.day(wording.language(), age.taken().toLocalDate()), Dates.time(wording.language(), age.taken())
        };
        return age.isMissed() ? wording.paragraph("old", moment) : new Part.Note(wording.say("taken", moment));
    }

    /** With text 7, where an identity code was typed. */
    static List<Part> withAdvice(Wording wording, boolean heldCode, Part... parts) {
        return Stream.concat(
                        Stream.of(parts), heldCode ? Stream.of(wording.paragraph("identity-code")) : Stream.empty())
                .toList();
    }

    private static String describe(Wording wording, ClientSummary client) {
        String year = Integer.toString(client.birthYear());
        return client.unit() == null
                ? wording.say("client", client.fullName(), year, client.number())
                : wording.say("client.of-unit", client.fullName(), year, client.unit(), client.number());
    }
}
