package fi.omabotti.caseload;

import fi.omabotti.caseload.OwnClientsStore.OwnClient;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.proposal.ToldClients.Due;
import java.util.List;
import java.util.Map;

/** What is still to be done for the clients on a page: each is to be told who was named. */
record ToDo(Wording wording, Page<OwnClient> page, List<Due> due) {

    ToDo {
        due = List.copyOf(due);
    }

    List<Note> notes(OwnClient of) {
        return due.stream()
                .filter(it -> it.client().equals(of.client().id()))
                .map(it -> wording.note("tell." + it.role()))
                .toList();
    }

    /** Each says of whom it is: it is too long for a button then, and a row that is not cut off. */
    List<Choice> buttons() {
        return page.items().stream()
                .flatMap(client -> due.stream()
                        .filter(it -> it.client().equals(client.client().id()))
                        .map(it -> button(client, it)))
                .toList();
    }

    /** A button of the conversation about namings, which is known by its name alone. */
    private Choice button(OwnClient client, Due it) {
        return new Choice.Pick(
                wording.say(
                        "is-told",
                        client.client().fullName(),
                        client.client().number(),
                        wording.say("role." + it.role())),
                "naming",
                "client-told",
                Map.of("proposal", Long.toString(it.proposal())));
    }
}
