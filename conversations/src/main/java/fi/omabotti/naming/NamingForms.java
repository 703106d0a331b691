package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.naming.NamingChoice.Step;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.staff.StaffFinder;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked for before there is a card to save from: where, of whom, and why. */
@Component
class NamingForms {

    /** A card has room for six buttons. */
    static final int MOST_CHOICES = 5;

    private static final int LONGEST_NAME = 200;

    /** In characters, of a reason in words. */
    static final int LONGEST_REASON = 200;

    private static final List<AssignmentRole> ROLES = List.of(
            AssignmentRole.NAMED_WORKER,
            AssignmentRole.CHILDS_SOCIAL_WORKER,
            AssignmentRole.RESPONSIBLE_WORKER,
            AssignmentRole.PAIR);

    private final StaffFinder staff;

    NamingForms(StaffFinder staff) {
        this.staff = staff;
    }

    Reply askInPrivate(Language language) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(wording.paragraph("shared")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))),
                Secrecy.OPEN);
    }

    /** The client to write in, and the worker where somebody is to be named; the role by the button that is pressed. */
    Reply form(Language language, String why, ProposalKind kind) {
        Wording wording = new Wording(language);
        List<Part> parts =
                new ArrayList<>(List.of(wording.paragraph(why), input(wording, NamingChoice.WORDS, "form.client")));
        if (kind == ProposalKind.NAME) {
            parts.add(input(wording, NamingChoice.WORKER_WORDS, "form.worker"));
        }
        List<Choice> roles = ROLES.stream()
                .filter(role -> kind != ProposalKind.NOT_NEEDED || role == AssignmentRole.NAMED_WORKER)
                .map(role -> NamingChoice.button(
                        wording.say("form." + kind + "." + role.name()), Step.FILLED, Asked.of(kind, role)))
                .toList();
        return wording.reply(parts, roles, Secrecy.OPEN);
    }

    /** The form where something is still to be said. */
    Reply ask(Language language, ProposalKind kind) {
        return form(language, kind == ProposalKind.NAME ? "form.why" : "form.why." + kind, kind);
    }

    private static Part input(Wording wording, String name, String key) {
        return new Part.Field(name, wording.say(key), new Entry.Line(LONGEST_NAME), wording.say(key + ".missing"), "");
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
        List<Choice> choices = new ArrayList<>();
        staff.known(asked.workers())
                .forEach(worker ->
                        choices.add(NamingChoice.button(worker.described(), Step.GO, asked.naming(worker.id()))));
        choices.add(NamingChoice.button(wording.say("none-of-these"), Step.NONE_OF_THESE, asked));
        String key = asked.mended() ? "did-you-mean-worker" : "choose-worker";
        return wording.reply(List.of(wording.paragraph(key)), choices, Secrecy.CONFIDENTIAL);
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
}
