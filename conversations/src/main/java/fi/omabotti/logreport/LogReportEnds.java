package fi.omabotti.logreport;

import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of a draft when a person has looked through it: given to the client, or refused in writing (V-06). */
@Component
class LogReportEnds {

    private final ClientSearch search;
    private final LogReportStore store;
    private final LogReportFiles files;
    private final LogReportTrail trail;
    private final LogReportReplies replies;
    private final Clock clock;

    LogReportEnds(
            ClientSearch search,
            LogReportStore store,
            LogReportFiles files,
            LogReportTrail trail,
            LogReportReplies replies,
            Clock clock) {
        this.search = search;
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.replies = replies;
        this.clock = clock;
    }

    /** It may be given to the client. */
    Reply release(Turn turn, LogReport draft) {
        return client(turn, draft).map(client -> released(turn, draft)).orElseGet(() -> trail.nobody(turn));
    }

    /** The client is not given it: a letter says so, and the draft goes. */
    Reply refuse(Turn turn, LogReport draft) {
        return client(turn, draft).map(client -> refused(turn, draft, client)).orElseGet(() -> trail.nobody(turn));
    }

    /** Whose log it is, if the asker may still handle it. */
    private Optional<ClientSummary> client(Turn turn, LogReport draft) {
        return search.known(draft.client(), trail.looker(turn));
    }

    private Reply released(Turn turn, LogReport draft) {
        if (!store.release(draft.number(), turn.asker().id())) {
            return Reply.outdated(turn.language());
        }
        try {
            files.release(draft.number());
        } catch (IOException fault) {
            store.reopen(draft.number());
            return trail.failed(turn, draft, fault);
        }
        trail.record(LogReportEvent.LOG_REPORT_RELEASED, turn, draft);
        return replies.released(turn.language(), draft);
    }

    private Reply refused(Turn turn, LogReport draft, ClientSummary client) {
        if (!store.refuse(draft.number(), turn.asker().id())) {
            return Reply.outdated(turn.language());
        }
        try {
            files.refuse(new ReportContent(draft.number(), client, draft.since(), ZonedDateTime.now(clock), List.of()));
        } catch (IOException fault) {
            store.reopen(draft.number());
            return trail.failed(turn, draft, fault);
        }
        trail.record(LogReportEvent.LOG_REPORT_REFUSED, turn, draft);
        return replies.refused(turn.language(), draft);
    }
}
