package fi.omabotti.logreport;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.disclosure.Disclosure;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, in no language yet.
 *
 * @param since the first day; null: as far back as the trail goes
 * @param made when, Finnish time: also the end of what it covers
 * @param disclosures the oldest first
 */
record ReportContent(
        long number,
        ClientSummary client,
        @Nullable LocalDate since,
        ZonedDateTime made,
        List<Disclosure> disclosures) {
    ReportContent {
        disclosures = List.copyOf(disclosures);
    }

    /** The client is a secret: it stays out of logs. */
    @Override
    public String toString() {
        return "ReportContent[" + number + "]";
    }
}
