package fi.omabotti.seminar;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.event.Event;
import fi.omabotti.event.Events;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Buttons that facilitators press. Whose event it is is looked at anew each time: what comes back is from outside. */
@Component
class OrganiserButtons {

    private final Events events;
    private final Composing composing;
    private final Launching launching;
    private final Correcting correcting;
    private final CallingOff callingOff;
    private final Managing managing;
    private final AuditTrail audit;

    OrganiserButtons(
            Events events,
            Composing composing,
            Launching launching,
            Correcting correcting,
            CallingOff callingOff,
            Managing managing,
            AuditTrail audit) {
        this.events = events;
        this.composing = composing;
        this.launching = launching;
        this.correcting = correcting;
        this.callingOff = callingOff;
        this.managing = managing;
        this.audit = audit;
    }

    /** Empty for a button that does nothing any more. The presser is a facilitator. */
    Optional<Reply> pressed(Turn turn, Button button, Map<String, String> values) {
        if (button == Button.FORM) {
            return Optional.of(composing.empty(turn));
        }
        if (button == Button.WRITTEN && !values.containsKey(Button.EVENT)) {
            return Optional.of(composing.written(turn, Optional.empty(), values));
        }
        Optional<Event> found = Button.event(values).flatMap(events::find);
        boolean anyFacilitators = button == Button.APPROVE || button == Button.REFUSE;
        Optional<Event> allowed = found.filter(
                event -> anyFacilitators || event.isRunBy(turn.asker().id()));
        if (found.isPresent() && allowed.isEmpty()) {
            audit.record(AuditRecord.of(SeminarEvent.EVENT_COMMAND_REFUSED, turn)
                    .about(found.get().subject()));
        }
        return allowed.flatMap(event -> pressed(turn, button, event, values));
    }

    private Optional<Reply> pressed(Turn turn, Button button, Event event, Map<String, String> values) {
        int version = Button.version(values, Button.VERSION);
        return switch (button) {
            case COPY -> Optional.of(composing.copy(turn, event));
            case APPROVE, REFUSE -> Optional.of(launching.decide(turn, event, version, button == Button.APPROVE));
            default ->
                switch (event.state()) {
                    case DRAFT -> ofDraft(turn, button, event, values);
                    case ANNOUNCED -> ofAnnounced(turn, button, event, values);
                    case AWAITING_APPROVAL -> Optional.empty();
                    case CANCELLED -> ofMessage(turn, button, event, values);
                };
        };
    }

    private Optional<Reply> ofDraft(Turn turn, Button button, Event event, Map<String, String> values) {
        int version = Button.version(values, Button.VERSION);
        return switch (button) {
            case EDIT -> Optional.of(composing.edit(turn, event));
            case WRITTEN -> Optional.of(composing.written(turn, Optional.of(event), values));
            case DISCARD -> Optional.of(composing.discard(turn, event));
            case TEST -> Optional.of(composing.test(turn, event));
            case SEND -> Optional.of(launching.now(turn, event, version));
            case SCHEDULE -> Optional.of(launching.scheduled(turn, event, version, values));
            default -> Optional.empty();
        };
    }

    private Optional<Reply> ofAnnounced(Turn turn, Button button, Event event, Map<String, String> values) {
        return switch (button) {
            case EDIT -> Optional.of(correcting.edit(turn, event));
            case WRITTEN -> Optional.of(correcting.written(turn, event, values));
            case CORRECT -> Optional.of(correcting.correct(turn, event, values));
            case CALL_OFF -> Optional.of(callingOff.ask(turn, event));
            case CALLED_OFF -> Optional.of(callingOff.callOff(turn, event));
            case MANAGE -> Optional.of(managing.overview(turn, event));
            case LIST -> Optional.of(managing.list(turn, event));
            case EXPORT -> Optional.of(managing.export(turn, event));
            case MATERIALS -> Optional.of(managing.askForMaterials(turn, event, "materials.ask", ""));
            case GIVE_MATERIALS ->
                Optional.of(managing.giveMaterials(turn, event, values.getOrDefault(Managing.ADDRESS, "")));
            default -> ofMessage(turn, button, event, values);
        };
    }

    /** Of what was sent: of a cancelled event too. */
    private Optional<Reply> ofMessage(Turn turn, Button button, Event event, Map<String, String> values) {
        String message = values.getOrDefault(Button.MESSAGE, "");
        if (Messages.event(message).filter(event.id()::equals).isEmpty()) {
            return Optional.empty();
        }
        return switch (button) {
            case STATUS -> Optional.of(managing.status(turn, event, message));
            case STOP -> Optional.of(managing.stop(turn, event, message));
            case AGAIN -> Optional.of(managing.again(turn, event, message));
            case REPORT -> Optional.of(managing.report(turn, event, message));
            default -> Optional.empty();
        };
    }
}
