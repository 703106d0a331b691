package fi.omabotti.incident;

import fi.omabotti.assignment.ClientHiding;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.incident.IncidentCommand.Hide;
import fi.omabotti.lookup.Suspension;
import fi.omabotti.permission.Action;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Piilota asiakas 000124", "asiakashaut pois". */
@Component
@Order(2)
class IncidentConversation implements Conversation {

    private static final Texts TEXTS = Texts.of(IncidentConversation.class);

    private final ClientHiding hiding;
    private final Suspension suspension;
    private final AuditTrail audit;

    IncidentConversation(ClientHiding hiding, Suspension suspension, AuditTrail audit) {
        this.hiding = hiding;
        this.suspension = suspension;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "incident";
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.hide", "example.suspend")
                .map(key -> TEXTS.say(language, key))
                .toList();
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.HIDE_CLIENT.isOpenTo(asker, Place.PERSONAL)
                || Action.SUSPEND_LOOK_UPS.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> IncidentCommand.in(said.text())
                                .map(command -> command.fold(
                                        hide -> hide(turn, hide), () -> suspend(turn), () -> resume(turn))),
                        chose -> Optional.empty());
    }

    /** Whoever sees the client is told who was hidden; a main user, who need not know, hears the same of every number. */
    private Reply hide(Turn turn, Hide hide) {
        if (!Action.HIDE_CLIENT.isOpenTo(turn.asker(), turn.place())) {
            return refuse(turn, "hide.refused");
        }
        Optional<ClientId> seen = hiding.hide(hide.clientNumber(), turn.asker().id(), Sight.RELATION);
        if (seen.isPresent()) {
            record(turn, IncidentEvent.CLIENT_HIDDEN, seen.get(), Ground.RELATION);
            return say(turn, "hidden", hide.clientNumber());
        }
        boolean mainUser = turn.asker().roles().contains(WorkerRole.MAIN_USER);
        Optional<ClientId> unseen =
                mainUser ? hiding.hide(hide.clientNumber(), turn.asker().id(), Sight.NOBODYS) : Optional.empty();
        record(
                turn,
                unseen.isPresent() ? IncidentEvent.CLIENT_HIDDEN : IncidentEvent.NOBODY_HIDDEN,
                unseen.orElse(null),
                Ground.OFFICE);
        return mainUser ? say(turn, "hidden.unseen", hide.clientNumber()) : say(turn, "not-hidden");
    }

    private Reply suspend(Turn turn) {
        if (!Action.SUSPEND_LOOK_UPS.isOpenTo(turn.asker(), turn.place())) {
            return refuse(turn, "suspend.refused");
        }
        if (suspension.isOn()) {
            return say(turn, "suspended.already");
        }
        suspension.begin(turn.asker().id());
        record(turn, IncidentEvent.LOOK_UPS_SUSPENDED, null, Ground.OFFICE);
        return say(turn, "suspended");
    }

    private Reply resume(Turn turn) {
        if (!Action.SUSPEND_LOOK_UPS.isOpenTo(turn.asker(), turn.place())) {
            return refuse(turn, "suspend.refused");
        }
        if (!suspension.isOn()) {
            return say(turn, "resumed.already");
        }
        suspension.end(turn.asker().id());
        record(turn, IncidentEvent.LOOK_UPS_RESUMED, null, Ground.OFFICE);
        return say(turn, "resumed");
    }

    private Reply refuse(Turn turn, String key) {
        record(turn, IncidentEvent.INCIDENT_COMMAND_REFUSED, null, Ground.NONE);
        return say(turn, key);
    }

    private void record(Turn turn, IncidentEvent event, @Nullable ClientId client, Ground ground) {
        audit.record(AuditRecord.of(event, turn).on(ground).withholding(client));
    }

    private static Reply say(Turn turn, String key, Object... values) {
        return new Reply(
                TEXTS.say(turn.language(), "notification"),
                turn.language(),
                List.of(new Paragraph(TEXTS.say(turn.language(), key, values))),
                List.of());
    }
}
