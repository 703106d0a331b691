package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.naming.NamingChoice.Step;
import fi.omabotti.proposal.Basis;
import fi.omabotti.proposal.NamingRule;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cards of a naming, from the form to what became of it. */
@Component
class NamingReplies {

    /** A card has room for six buttons. */
    static final int MOST_CHOICES = 5;

    private static final int LONGEST_NAME = 200;

    /** In characters, of a reason in words. */
    static final int LONGEST_REASON = 200;

    private final StaffFinder staff;

    NamingReplies(StaffFinder staff) {
        this.staff = staff;
    }

    Reply askInPrivate(Language language) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(wording.paragraph("shared")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))),
                Secrecy.OPEN);
    }

    /** Client and worker to write in; the role by the button that is pressed. */
    Reply form(Language language, String why) {
        Wording wording = new Wording(language);
        List<Choice> roles = Stream.of(
                        AssignmentRole.NAMED_WORKER,
                        AssignmentRole.CHILDS_SOCIAL_WORKER,
                        AssignmentRole.RESPONSIBLE_WORKER,
                        AssignmentRole.PAIR)
                .map(role -> NamingChoice.button(
                        wording.say("form.name." + role.name()),
                        Step.FILLED,
                        new Asked(ProposalKind.NAME, role, null, List.of(), null, null)))
                .toList();
        return wording.reply(
                List.of(
                        wording.paragraph(why),
                        input(wording, NamingChoice.WORDS, "form.client"),
                        input(wording, NamingChoice.WORKER_WORDS, "form.worker")),
                roles,
                Secrecy.OPEN);
    }

    private static Part input(Wording wording, String name, String key) {
        return new Part.Input(name, wording.say(key), LONGEST_NAME, wording.say(key + ".missing"), "");
    }

    Reply offerClients(Language language, ClientMatches matches, Asked asked) {
        Wording wording = new Wording(language);
        List<Choice> choices = new ArrayList<>();
        matches.clients().stream()
                .limit(MOST_CHOICES)
                .forEach(client ->
                        choices.add(NamingChoice.button(describe(wording, client), Step.GO, asked.of(client.id()))));
        choices.add(NamingChoice.button(wording.say("none-of-these"), Step.NONE_OF_THESE, asked));
        String key = matches.clients().size() > 1 ? "choose-client" : "did-you-mean";
        return wording.reply(List.of(wording.paragraph(key)), choices, Secrecy.CONFIDENTIAL);
    }

    private static String describe(Wording wording, ClientSummary client) {
        String year = Integer.toString(client.birthYear());
        return client.unit() == null
                ? wording.say("client.choice", client.fullName(), year, client.number())
                : wording.say("client.choice.of-unit", client.fullName(), year, client.unit(), client.number());
    }

    Reply offerWorkers(Language language, Asked asked) {
        Wording wording = new Wording(language);
        Map<WorkerId, String> names = staff.names(asked.workers());
        List<Choice> choices = new ArrayList<>();
        names.forEach((worker, name) -> choices.add(NamingChoice.button(
                wording.say("worker.choice", name, staff.unitsOf(worker)), Step.GO, asked.naming(worker))));
        choices.add(NamingChoice.button(wording.say("none-of-these"), Step.NONE_OF_THESE, asked));
        return wording.reply(List.of(wording.paragraph("choose-worker")), choices, Secrecy.CONFIDENTIAL);
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

    Reply askWords(Language language, Asked asked, String problem, boolean mayTellWho) {
        Wording wording = new Wording(language);
        List<Choice> choices = new ArrayList<>(List.of(NamingChoice.button(wording.say("go-on"), Step.GO, asked)));
        if (mayTellWho) {
            choices.add(NamingChoice.button(wording.say("no-client"), Step.GO_NO_CLIENT, asked));
        }
        choices.add(NamingChoice.button(wording.say("cancel"), Step.CANCEL, asked));
        return wording.reply(
                List.of(
                        wording.paragraph(problem),
                        new Part.Input(
                                NamingChoice.WORDS,
                                wording.say("basis.label", Integer.toString(LONGEST_REASON)),
                                LONGEST_REASON,
                                wording.say("basis.missing"),
                                "")),
                choices,
                Secrecy.OPEN);
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
        parts.add(wording.paragraph("record-it-too"));
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
        boolean confirmed = proposal.state() == ProposalState.CONFIRMED;
        return with(
                wording,
                card,
                confirmed ? "saved.confirmed" : "saved.proposed",
                List.of(wording.paragraph("record-it-too")),
                List.of(NamingChoice.of(
                        wording.say("undo"),
                        proposal.isConfirmedByItsMaker() || !confirmed ? Step.UNDO : Step.UNDO_CONFIRM,
                        proposal.id())));
    }

    /** What a supervisor is asked to decide. */
    Reply toConfirm(Wording wording, NamingCard card, Proposal proposal, String proposer) {
        return with(
                wording,
                card,
                "confirm." + proposal.wish().kind().name(),
                List.of(wording.paragraph("proposed-by", proposer), wording.paragraph("record-it-too")),
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
        return with(wording, card, headline, List.of(wording.paragraph("record-it-too")), List.of());
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
