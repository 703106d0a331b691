package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.naming.NamingChoice.Step;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.NamingRule;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cards of a naming that show a client, from the first question to what became of it. */
@Component
class NamingReplies {

    private final AssignmentSettings settings;

    NamingReplies(AssignmentSettings settings) {
        this.settings = settings;
    }

    /** Why nobody need be named. */
    Reply askReason(Language language, NamingCard card, Asked asked) {
        Wording wording = new Wording(language);
        List<Choice> choices = Arrays.stream(NotNamedReason.values())
                .map(reason ->
                        NamingChoice.button(wording.say("reason." + reason.name()), Step.GO, asked.because(reason)))
                .toList();
        return with(wording, card, "ask.reason", List.of(wording.paragraph("ask.reason.why")), choices);
    }

    /** Why it is to be so although a rule warns. */
    Reply askBasis(Language language, NamingCard card, Asked asked, List<NamingRule> warnings) {
        Wording wording = new Wording(language);
        List<Choice> choices = new ArrayList<>(Arrays.stream(Basis.values())
                .map(basis -> NamingChoice.button(wording.say("basis." + basis.name()), Step.GO, asked.because(basis)))
                .toList());
        choices.add(NamingChoice.button(wording.say("cancel"), Step.CANCEL, asked));
        return with(wording, card, "ask.basis", rules(wording, warnings, "warned"), choices);
    }

    Reply blocked(Language language, NamingCard card, NamingRule rule) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(rules(wording, List.of(rule), "blocked"));
        parts.add(wording.paragraph("now-is", card.now()));
        return with(wording, card, "not-possible", parts, List.of());
    }

    /**
     * What will be saved: the last look before it is.
     *
     * @param more what the button brings back beside what is asked
     */
    Reply check(
            Language language,
            NamingCard card,
            Asked asked,
            List<NamingRule> told,
            boolean confirmsAtOnce,
            Map<String, String> more) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(rules(wording, told, "told"));
        parts.add(wording.paragraph(confirmsAtOnce ? "will-be-told" : "will-be-asked"));
        parts.addAll(recordItToo(wording));
        if (settings.storeIsMaster()) {
            parts.add(wording.paragraph(confirmsAtOnce ? "at-once" : "once-confirmed"));
        }
        return with(
                wording,
                card,
                "check." + asked.kind().name(),
                parts,
                List.of(
                        NamingChoice.button(wording.say("save"), Step.SAVE, asked, more),
                        NamingChoice.button(wording.say("cancel"), Step.CANCEL, asked)));
    }

    /** It waits, by whoever's doing; its maker may take it back for a while. */
    Reply saved(Language language, NamingCard card, Proposal proposal) {
        Wording wording = new Wording(language);
        boolean confirmed = proposal.state() != ProposalState.PROPOSED;
        ToTell toTell = new ToTell(wording, proposal);
        List<Part> parts = new ArrayList<>();
        if (!confirmed) {
            parts.add(wording.paragraph("state.PROPOSED"));
        }
        parts.addAll(recordItToo(wording));
        parts.addAll(toTell.ofTheSupervisor());
        List<Choice> choices = new ArrayList<>(List.of(NamingChoice.of(
                wording.say("undo"),
                proposal.isConfirmedByItsMaker() || !confirmed ? Step.UNDO : Step.UNDO_CONFIRM,
                proposal.id())));
        choices.addAll(toTell.button());
        return with(wording, card, "saved." + proposal.state().name(), parts, choices);
    }

    /** What a supervisor is asked to decide. */
    Reply toConfirm(Wording wording, NamingCard card, Proposal proposal, String proposer) {
        return with(
                wording,
                card,
                "confirm." + proposal.wish().kind().name(),
                Stream.concat(Stream.of(wording.paragraph("proposed-by", proposer)), recordItToo(wording).stream())
                        .toList(),
                List.of(
                        NamingChoice.of(wording.say("confirm"), Step.CONFIRM, proposal.id()),
                        NamingChoice.of(wording.say("reject"), Step.REJECT, proposal.id())));
    }

    /** How it is now, where a card shows what is not so any more: nothing was saved by it. */
    Reply stale(Language language, NamingCard card, String state) {
        Wording wording = new Wording(language);
        return with(
                wording,
                card,
                "stale",
                List.of(wording.paragraph("now-is", card.now()), wording.paragraph(state)),
                List.of());
    }

    Reply told(Wording wording, NamingCard card, String headline) {
        return with(wording, card, headline, recordItToo(wording), List.of());
    }

    /** What was rejected or taken back: nobody is to record it, unless it waits for a supervisor again. */
    Reply notMade(Wording wording, NamingCard card, String headline, ProposalState now) {
        if (now == ProposalState.PROPOSED) {
            return with(wording, card, headline, List.of(wording.paragraph("state.PROPOSED")), List.of());
        }
        List<Part> parts = new ArrayList<>(card.unchanged(headline));
        parts.add(wording.paragraph(settings.storeIsMaster() ? "not-made" : "not-made.recorded"));
        return wording.reply(parts, List.of(), card.secrecy());
    }

    /** Whoever was named hears of it, and is to tell the client. */
    Reply toTell(Wording wording, NamingCard card, Proposal proposal) {
        ToTell toTell = new ToTell(wording, proposal);
        List<Part> parts = new ArrayList<>(recordItToo(wording));
        parts.addAll(toTell.ofTheWorker());
        return with(wording, card, "told.confirmed", parts, toTell.button());
    }

    private List<Part> recordItToo(Wording wording) {
        return settings.storeIsMaster() ? List.of() : List.of(wording.paragraph("record-it-too"));
    }

    private static Reply with(
            Wording wording, NamingCard card, String headline, List<? extends Part> more, List<Choice> choices) {
        List<Part> parts = new ArrayList<>(card.parts(headline));
        parts.addAll(more);
        return wording.reply(parts, choices, card.secrecy());
    }

    private static List<Part> rules(Wording wording, List<NamingRule> rules, String outcome) {
        return rules.stream()
                .<Part>map(rule -> wording.paragraph("rule." + rule.name() + "." + outcome))
                .toList();
    }
}
