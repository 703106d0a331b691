package fi.omabotti.logreport;

import fi.omabotti.assignment.Looker;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.folder.OpenToOthersException;
import fi.omabotti.permission.Sight;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** By what right the log officer acts, and what is recorded of it. */
@Component
class LogReportTrail {

    private static final Logger log = LoggerFactory.getLogger(LogReportTrail.class);

    private final AuditTrail audit;
    private final LogReportReplies replies;
    private final Clock clock;

    LogReportTrail(AuditTrail audit, LogReportReplies replies, Clock clock) {
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    Looker looker(Turn turn) {
        return new Looker(turn.asker().id(), LocalDate.now(clock), Sight.LOG);
    }

    /** Something was done with a report, in whose files the client is shown. */
    void record(LogReportEvent event, Turn turn, LogReport report) {
        audit.record(AuditRecord.of(event, turn)
                .on(Ground.OFFICE)
                .showing(List.of(report.client()))
                .about(report.subject()));
    }

    /** There is no such client, or none whose log is the asker's to handle: the same reply. */
    Reply nobody(Turn turn) {
        audit.record(AuditRecord.of(LogReportEvent.LOG_REPORT_OF_NOBODY, turn).on(Ground.OFFICE));
        return replies.nobody(turn.language());
    }

    /** The asker does not have the role, or asked where others read along. */
    Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(LogReportEvent.LOG_REPORT_COMMAND_REFUSED, turn));
        return replies.way(turn);
    }

    /** The files could not be written or renamed; what was begun is undone. */
    Reply failed(Turn turn, LogReport report, IOException fault) {
        log.error(
                "Files of log report {} failed: {}",
                report.number(),
                fault.getClass().getSimpleName());
        audit.record(AuditRecord.of(LogReportEvent.LOG_REPORT_FAILED, turn)
                .on(Ground.OFFICE)
                .about(report.subject()));
        return fault instanceof OpenToOthersException
                ? replies.folderIsOpen(turn.language())
                : replies.failed(turn.language());
    }
}
