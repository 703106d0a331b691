package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.caseload.OwnClientsStore.OwnClient;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import fi.omabotti.proposal.ToldClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Omat asiakkaani": how many in the chat, whom in the dialog. For the assignee alone (P-11). */
@Component
@Order(1)
class MyClientsConversation implements Conversation {

    static final String NAME = "my-clients";

    private static final ListChoice CHOICE = new ListChoice(NAME, "list");

    private final OwnClientsStore store;
    private final ToldClients told;
    private final ClosedLists closed;
    private final AskedCount counted;
    private final AuditTrail audit;

    MyClientsConversation(
            OwnClientsStore store, ToldClients told, ClosedLists closed, AskedCount counted, AuditTrail audit) {
        this.store = store;
        this.told = told;
        this.closed = closed;
        this.counted = counted;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new Wording(language).say("example.my-clients"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> ListQuestion.in(said.text(), turn.language())
                                .filter(question -> question.wanted() == Wanted.MY_CLIENTS)
                                .map(question -> said(turn)),
                        chose -> Optional.of(closed.refuse(turn).orElseGet(() -> page(turn, ListChoice.page(chose)))));
    }

    private Reply said(Turn turn) {
        Optional<Reply> refusal = closed.refuse(turn);
        counted.count(turn, Wanted.MY_CLIENTS.intent(), refusal.isPresent() ? "refused" : "told");
        return refusal.orElseGet(() -> count(turn));
    }

    private Reply count(Turn turn) {
        Wording wording = new Wording(turn.language());
        audit.record(AuditRecord.of(CaseloadEvent.OWN_CLIENTS_COUNTED, turn));
        int total = store.of(turn.asker()).size();
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count("own", total))));
        parts.addAll(closed.age(wording));
        return wording.open(parts, total > 0 ? List.<Choice>of(CHOICE.open(wording)) : List.of());
    }

    private Reply page(Turn turn, int number) {
        Wording wording = new Wording(turn.language());
        Page<OwnClient> page = Page.of(store.of(turn.asker()), number);
        audit.record(AuditRecord.of(CaseloadEvent.OWN_CLIENTS_LISTED, turn)
                .on(page.items().isEmpty() ? Ground.NONE : Ground.RELATION)
                .showing(page.items().stream().map(it -> it.client().id()).toList()));
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count("own", page.total()))));
        parts.addAll(wording.place(page));
        ToDo toDo = new ToDo(wording, page, told.due(turn.asker().id()));
        page.items().forEach(it -> {
            parts.addAll(described(wording, it));
            parts.addAll(toDo.notes(it));
        });
        parts.addAll(closed.age(wording));
        List<Choice> choices = new ArrayList<>(toDo.buttons());
        choices.addAll(CHOICE.turns(wording, page));
        boolean restricted = page.items().stream().anyMatch(OwnClient::restricted);
        return wording.reply(parts, choices, restricted ? Secrecy.RESTRICTED : Secrecy.CONFIDENTIAL);
    }

    private static List<Part> described(Wording wording, OwnClient it) {
        String tasks = it.tasks().stream()
                .map(task -> wording.say(
                        "task", wording.say("role." + task.role()), Dates.day(wording.language(), task.since())))
                .collect(Collectors.joining("; "));
        return List.of(
                wording.client(it.client()),
                it.restricted() ? wording.note("restricted", tasks) : new Part.Note(tasks));
    }
}
