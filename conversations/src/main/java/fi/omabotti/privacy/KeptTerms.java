package fi.omabotti.privacy;

import fi.omabotti.audit.AuditPurge;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.event.EventSettings;
import fi.omabotti.retention.RetentionSettings;
import java.time.Period;
import org.springframework.stereotype.Component;

/** How long things are kept, where the county has set it. */
@Component
class KeptTerms {

    private final AuditPurge audit;
    private final RetentionSettings retention;
    private final EventSettings events;

    KeptTerms(AuditPurge audit, RetentionSettings retention, EventSettings events) {
        this.audit = audit;
        this.retention = retention;
        this.events = events;
    }

    Period of(Kept kept) {
        return switch (kept) {
            case LOOK_UPS -> audit.keeps();
            case ASSIGNMENTS -> retention.endedAssignments();
            case PRE_TASKS -> retention.preTasks();
            case SIGN_UPS -> events.needsKept();
            case DELIVERIES -> Broadcasts.KEPT;
        };
    }
}
