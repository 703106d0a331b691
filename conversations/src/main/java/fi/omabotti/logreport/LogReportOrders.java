package fi.omabotti.logreport;

import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.disclosure.Disclosures;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.logreport.LogReportChoice.Step;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has a report made: of two years, or of all years for a reason. */
@Component
class LogReportOrders {

    /** In characters, of a reason. */
    static final int LONGEST = 200;

    private static final int YEARS = 2;

    private final ClientSearch search;
    private final Disclosures disclosures;
    private final LogReportStore store;
    private final LogReportFiles files;
    private final LogReportTrail trail;
    private final FreeText freeText;
    private final LogReportReplies replies;
    private final Clock clock;

    LogReportOrders(
            ClientSearch search,
            Disclosures disclosures,
            LogReportStore store,
            LogReportFiles files,
            LogReportTrail trail,
            FreeText freeText,
            LogReportReplies replies,
            Clock clock) {
        this.search = search;
        this.disclosures = disclosures;
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.freeText = freeText;
        this.replies = replies;
        this.clock = clock;
    }

    /** Of the client with that number, two years back. */
    Reply order(Turn turn, String clientNumber) {
        Optional<ClientSummary> client = search.numbered(clientNumber, trail.looker(turn)).clients().stream()
                .findFirst();
        LocalDate since = LocalDate.now(clock).minusYears(YEARS);
        return client.map(it -> make(turn, it, store.add(it.id(), turn.asker().id(), since, null), () -> {}))
                .orElseGet(() -> trail.nobody(turn));
    }

    /** Asks why older data is needed. */
    Reply askReason(Turn turn, LogReport draft) {
        return replies.askReason(turn.language(), draft, "");
    }

    /** Of the same client as the draft and in its place, as far back as the trail goes. */
    Reply orderAll(Turn turn, LogReport draft, LogReportChoice because) {
        return otherWords(turn, draft, because)
                .orElseGet(() -> search.known(draft.client(), trail.looker(turn))
                        .map(client ->
                                replace(turn, client, draft, because.words().strip()))
                        .orElseGet(() -> trail.nobody(turn)));
    }

    private Reply replace(Turn turn, ClientSummary client, LogReport draft, String reason) {
        LogReport report = store.add(client.id(), turn.asker().id(), null, reason);
        return make(turn, client, report, () -> {
            store.replace(draft.number(), report.number());
            files.deleteDraftsAtCommit(draft.number());
        });
    }

    /** Asks for the words, or for other words; empty when they do. */
    private Optional<Reply> otherWords(Turn turn, LogReport draft, LogReportChoice because) {
        String words = because.words();
        return switch (freeText.check(words, LONGEST, because.step() == Step.BECAUSE_NO_CLIENT)) {
            case FINE -> Optional.empty();
            case UNFIT -> Optional.of(replies.askReason(turn.language(), draft, words));
            case IDENTITY_CODE ->
                Optional.of(replies.holdsCode(turn.language(), draft, IdentityCodes.withoutCodes(words)));
            case MAY_TELL_WHO -> Optional.of(replies.mayTellWho(turn.language(), draft, words));
        };
    }

    /** The files first, then the entry in the trail: it is not among what it tells of. */
    private Reply make(Turn turn, ClientSummary client, LogReport report, Runnable whenWritten) {
        try {
            files.write(content(client, report));
        } catch (IOException fault) {
            store.remove(report.number());
            return trail.failed(turn, report, fault);
        }
        whenWritten.run();
        trail.record(LogReportEvent.LOG_REPORT_ORDERED, turn, report);
        return replies.draft(turn.language(), report, LocalDate.now(clock));
    }

    private ReportContent content(ClientSummary client, LogReport report) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate since = report.since();
        Instant first = since == null
                ? Instant.EPOCH
                : since.atStartOfDay(now.getZone()).toInstant();
        return new ReportContent(report.number(), client, since, now, disclosures.of(client.id(), first));
    }
}
