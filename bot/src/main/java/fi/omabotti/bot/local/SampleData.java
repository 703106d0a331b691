package fi.omabotti.bot.local;

import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportRequest;
import fi.omabotti.extract.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Invents a county, dated from today, and takes it in as any extract is taken in: before the port is open, and only where
 * nobody has imported an extract of their own.
 */
@Component
@Conditional(InLocalMode.class)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "local.sample", matchIfMissing = true)
final class SampleData implements SmartInitializingSingleton {

    static final int CLIENTS = 500;

    private static final int HOUR_OF_EXTRACTS = 6;

    private final ExtractImport imports;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    SampleData(
            ExtractImport imports,
            DataSource database,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.imports = imports;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            if (DatabaseContents.of(database) == DatabaseContents.SAMPLE) {
                transaction.executeWithoutResult(status -> bringIn());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The database of local mode does not answer", fault);
        }
    }

    /** All of it or nothing, in the caller's transaction, so that half a sample is never taken for somebody's own. */
    private void bringIn() {
        LocalDate today = LocalDate.now(clock);
        List<SampleWorker> staff = SampleStaff.everybody();
        take(ExtractKind.UNITS, SampleUnit.table());
        take(ExtractKind.STAFF, SampleStaff.table(staff));
        take(ExtractKind.ASSIGNMENTS, SampleRow.table(clients(today, staff)));
        jdbc.sql("insert into local_database (sampled_at) values (:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<SampleRow> clients(LocalDate today, List<SampleWorker> staff) {
        List<SampleRow> known = new SampleClients(today).rows();
        var names = known.stream().map(SampleRow::calledBy).collect(Collectors.toSet());
        long numbers = known.stream().map(SampleRow::number).distinct().count();
        List<SampleRow> rows = new ArrayList<>(known);
        rows.addAll(new SampleCrowd(today, staff, names).rows((int) (CLIENTS - numbers)));
        return rows;
    }

    private void take(ExtractKind kind, SampleTable table) {
        try {
            Path file = Files.createTempFile("omabotti-sample", ".csv");
            try {
                Files.write(file, table.lines());
                take(new ImportRequest(kind, file, false, lastExtract(), true));
            } finally {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void take(ImportRequest request) {
        ImportReport report = imports.run(request, ImportProgress.none());
        if (report.outcome() != ImportReport.Outcome.APPLIED) {
            throw new IllegalStateException(String.join("\n", ReportText.lines(report, Language.EN)));
        }
    }

    /** At six in the morning, as a county's extract is: today, or yesterday when it is earlier than that. */
    private Instant lastExtract() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.toLocalDate().atTime(HOUR_OF_EXTRACTS, 0).atZone(clock.getZone());
        return (today.isAfter(now) ? today.minus(Duration.ofDays(1)) : today).toInstant();
    }
}
