package fi.omabotti.nondisclosure;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.assignment.RestrictedClients;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Turvakieltolista": apart from every other list, and for supervisors with the role TURVAKIELTO only. */
@Component
@Order(2)
class NonDisclosureConversation implements Conversation {

    private static final Texts TEXTS = Texts.of(NonDisclosureConversation.class);

    private static final Pattern ASKED = Pattern.compile(
            "(?:näytä\\s+|visa\\s+|show\\s+(?:the\\s+)?)?(?:turvakieltolista|spärrlistan?|non-disclosure list)[.?!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST = 20;

    private final RestrictedClients restricted;
    private final AuditTrail audit;
    private final Clock clock;

    NonDisclosureConversation(RestrictedClients restricted, AuditTrail audit, Clock clock) {
        this.restricted = restricted;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "non-disclosure";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(TEXTS.say(language, "example"));
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.LIST_RESTRICTED_WITHOUT_WORKER.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        boolean asked =
                turn.utterance().fold(said -> ASKED.matcher(said.text().strip()).matches(), chose -> false);
        return asked ? Optional.of(answer(turn)) : Optional.empty();
    }

    private Reply answer(Turn turn) {
        if (!Action.LIST_RESTRICTED_WITHOUT_WORKER.isOpenTo(turn.asker(), turn.place())) {
            audit.record(AuditRecord.of(NonDisclosureEvent.RESTRICTED_LIST_REFUSED, turn));
            return reply(turn, List.of(say(turn, "refused")), Secrecy.OPEN);
        }
        List<ClientSummary> all =
                restricted.withoutWorker(new Looker(turn.asker().id(), LocalDate.now(clock), Sight.RELATION));
        List<ClientSummary> shown = all.stream().limit(MOST).toList();
        audit.record(AuditRecord.of(NonDisclosureEvent.RESTRICTED_LISTED, turn)
                .on(Ground.RELATION)
                .showing(shown.stream().map(ClientSummary::id).toList()));
        return reply(turn, parts(turn, shown, all.size() - shown.size()), Secrecy.RESTRICTED);
    }

    private static List<Part> parts(Turn turn, List<ClientSummary> shown, int more) {
        List<Part> parts = new ArrayList<>(List.of(say(turn, shown.isEmpty() ? "none" : "these")));
        shown.forEach(client -> parts.add(
                say(turn, "client", client.fullName(), Integer.toString(client.birthYear()), client.number())));
        if (more > 0) {
            parts.add(say(turn, "more", Integer.toString(more)));
        }
        return parts;
    }

    private static Paragraph say(Turn turn, String key, Object... values) {
        return new Paragraph(TEXTS.say(turn.language(), key, values));
    }

    private static Reply reply(Turn turn, List<? extends Part> parts, Secrecy secrecy) {
        return new Reply(
                TEXTS.say(turn.language(), "notification"), turn.language(), List.copyOf(parts), List.of(), secrecy);
    }
}
