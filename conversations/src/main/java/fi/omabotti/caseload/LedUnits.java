package fi.omabotti.caseload;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads units, and the sentence for whoever does not: the same, whatever there is in any unit. */
@Component
class LedUnits {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    LedUnits(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Empty when the asker leads a unit, and may do this in it. */
    Optional<Reply> refuse(Turn turn, Action action) {
        if (action.isOpenTo(turn.asker(), turn.place()) && leads(turn)) {
            return Optional.empty();
        }
        audit.record(AuditRecord.of(CaseloadEvent.UNIT_LIST_REFUSED, turn));
        Wording wording = new Wording(turn.language());
        return Optional.of(wording.open(List.of(wording.paragraph("supervisors")), List.of()));
    }

    private boolean leads(Turn turn) {
        return jdbc.sql("select count(*) from supervised_unit where worker_id = :asker")
                        .param("asker", turn.asker().id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
