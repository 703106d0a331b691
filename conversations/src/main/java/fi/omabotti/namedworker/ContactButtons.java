package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.Colleague;
import fi.omabotti.assignment.Responsible;
import fi.omabotti.conversation.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The buttons that reach whoever is to be reached; with a non-disclosure order only by chat. */
final class ContactButtons {

    private final Wording wording;
    private final int most;

    ContactButtons(Wording wording, int most) {
        this.wording = wording;
        this.most = most;
    }

    List<Choice> of(ClientFile file) {
        List<Colleague> contacts = contacts(file);
        boolean several = contacts.size() > 1;
        return contacts.stream()
                .flatMap(contact -> file.nonDisclosure()
                        ? Stream.of(chat(contact, several))
                        : Stream.of(call(contact, several), chat(contact, several)))
                .limit(most)
                .toList();
    }

    /** Whom to reach today. */
    static List<Colleague> contacts(ClientFile file) {
        return file.principals().stream()
                .map(Responsible::contact)
                .filter(Colleague::inService)
                .distinct()
                .toList();
    }

    private Choice call(Colleague contact, boolean several) {
        return new Choice.Call(label("call", contact, several), contact.username());
    }

    private Choice chat(Colleague contact, boolean several) {
        return new Choice.Chat(label("chat", contact, several), contact.username());
    }

    private String label(String key, Colleague contact, boolean several) {
        return several ? wording.say(key + ".whom", contact.name()) : wording.say(key);
    }
}
