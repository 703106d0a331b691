package fi.omabotti.inbox;

import fi.omabotti.conversation.Texts;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportCounts;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ReportText;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what became of a file: to the county in a report beside it, to who runs the bot in the log and in the counter {@value
 * #COUNTER}. Nothing of it tells who is in the file. A report that cannot be written is no reason not to take the data in.
 */
@Component
class InboxReports {

    static final String COUNTER = "omabotti.inbox";

    private static final Logger log = LoggerFactory.getLogger(InboxReports.class);
    private static final Texts TEXTS = Texts.of(InboxReports.class);

    private final InboxSettings settings;
    private final MeterRegistry meters;

    InboxReports(InboxSettings settings, ObjectProvider<MeterRegistry> meters) {
        this.settings = settings;
        this.meters = meters.getIfAvailable(SimpleMeterRegistry::new);
    }

    void taken(InboxFolder folder, Delivered file, ImportReport report) {
        ImportCounts counts = report.counts();
        log.info(
                "Inbox: {} taken in, {} rows: {} added, {} changed, {} ended",
                file.kind(),
                counts.read(),
                counts.added(),
                counts.changed(),
                counts.ended());
        count(file, "taken");
        write(folder, file, ReportText.lines(report, settings.language()));
    }

    void refused(InboxFolder folder, Delivered file, ImportReport report, String keptAs) {
        log.warn(
                "Inbox: {} refused, {} rows read: {}",
                file.kind(),
                report.counts().read(),
                report.totals());
        count(file, "refused");
        List<String> lines = new ArrayList<>(ReportText.lines(report, settings.language()));
        lines.add("");
        lines.addAll(kept(file, keptAs));
        write(folder, file, lines);
    }

    void unreadable(InboxFolder folder, Delivered file, String keptAs) {
        log.warn("Inbox: {} cannot be read", file.kind());
        count(file, "unreadable");
        write(
                folder,
                file,
                Stream.concat(Stream.of(say("unreadable")), kept(file, keptAs).stream())
                        .toList());
    }

    void failed(InboxFolder folder, Delivered file, RuntimeException fault) {
        log.warn("Inbox: {} not taken in: {}", file.kind(), fault.getClass().getSimpleName());
        count(file, "failed");
        write(folder, file, List.of(say("failed")));
    }

    void waits(InboxFolder folder, Delivered file, Rejected cause) {
        write(
                folder,
                file,
                List.of(say(
                        "waits",
                        cause.path().getFileName(),
                        settings.waitForCorrected().toHours())));
    }

    private List<String> kept(Delivered file, String keptAs) {
        List<String> lines = new ArrayList<>();
        lines.add(say("kept", keptAs, settings.keepRejected().toHours()));
        if (file.kind() != ExtractKind.ASSIGNMENTS) {
            lines.add(say("others-wait", settings.waitForCorrected().toHours()));
        }
        return lines;
    }

    private String say(String key, Object... values) {
        return TEXTS.say(settings.language(), key, values);
    }

    private void count(Delivered file, String outcome) {
        meters.counter(COUNTER, "kind", file.kind().name().toLowerCase(Locale.ROOT), "outcome", outcome)
                .increment();
    }

    private static void write(InboxFolder folder, Delivered file, List<String> lines) {
        try {
            folder.report(file.name(), lines);
        } catch (IOException fault) {
            log.warn(
                    "Inbox: no report of {} was written: {}",
                    file.kind(),
                    fault.getClass().getSimpleName());
        }
    }
}
