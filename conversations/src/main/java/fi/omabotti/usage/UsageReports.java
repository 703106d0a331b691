package fi.omabotti.usage;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.folder.SafeCsv;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.usage.OfficersRows.OfficersRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The week that is over, as the staff used the bot without a relation to the client (P-18). Nothing is counted before the
 * county has handled it with the staff: ask {@link #isAgreed()} first. Look-ups of one's own family name cannot be told, as
 * the trail holds no names.
 */
@Component
public class UsageReports {

    private static final Logger log = LoggerFactory.getLogger(UsageReports.class);

    private final MonitoringSettings settings;
    private final UseEntries entries;
    private final UnitRegister units;
    private final OfficersRows officersRows;
    private final ProtectedFolder folder;
    private final AuditTrail audit;
    private final Clock clock;

    UsageReports(
            MonitoringSettings settings,
            UseEntries entries,
            UnitRegister units,
            OfficersRows officersRows,
            ProtectedFolder folder,
            AuditTrail audit,
            Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.units = units;
        this.officersRows = officersRows;
        this.folder = folder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the county has handled monitoring with the staff ({@code omabotti.monitoring.agreed-with-staff}). */
    public boolean isAgreed() {
        return settings.agreedWithStaff();
    }

    /** The last whole week, in Finland. */
    public UsageWeek week() {
        return UsageWeek.lastBefore(LocalDate.now(clock));
    }

    /** The staff of the units that somebody leads. */
    public StaffUse inUnitsLedBy(WorkerId supervisor, UsageWeek week) {
        return of(units.ledBy(supervisor), week);
    }

    /** Everybody. */
    public StaffUse everywhere(UsageWeek week) {
        List<UseEntry> all = entries.of(week);
        return use(all, all, units.names().keySet());
    }

    /**
     * Writes the log officer's file of the week into the protected folder, in the place of an earlier one.
     *
     * @return with whom it names: the caller records that they were shown
     * @throws fi.omabotti.folder.OpenToOthersException when others can read the folder
     */
    public OfficersFile write(UsageWeek week) throws IOException {
        List<OfficersRow> rows = officersRows.of(week);
        String name = "usage-" + week.label() + ".csv";
        folder.write(
                name,
                out -> SafeCsv.write(
                        out,
                        OfficersRows.HEADER,
                        rows.stream().map(OfficersRow::cells).toList()));
        int restricted =
                Math.toIntExact(rows.stream().filter(OfficersRow::restricted).count());
        Set<ClientId> clients = rows.stream()
                .map(OfficersRow::client)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return new OfficersFile(week, name, rows.size(), restricted, clients);
    }

    /**
     * The weekly job: writes the log officer's file of the last whole week and records it. Opens a transaction, or joins one;
     * to run it again writes the same file once more.
     *
     * @return empty when monitoring is not agreed, and then nothing was done
     * @throws UncheckedIOException when the file cannot be written; nothing was recorded then
     */
    @Transactional
    public Optional<OfficersFile> lastWeek() {
        if (!isAgreed()) {
            return Optional.empty();
        }
        try {
            OfficersFile file = write(week());
            audit.record(AuditRecord.ofOffice(UsageEvent.USE_REPORT_WRITTEN, "job/usage")
                    .showing(file.clients())
                    .about(file.week().subject()));
            log.info("Use in week {}: {} rows", file.week().label(), file.rows());
            return Optional.of(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private StaffUse of(Set<UnitId> some, UsageWeek week) {
        List<UseEntry> all = entries.of(week);
        return use(all.stream().filter(entry -> entry.isOfAny(some)).toList(), all, some);
    }

    private StaffUse use(List<UseEntry> theirs, List<UseEntry> all, Set<UnitId> some) {
        Map<UnitId, String> names = units.names();
        List<String> unflagged = units.withoutFlag(LocalDate.now(clock)).stream()
                .filter(some::contains)
                .map(unit -> names.getOrDefault(unit, ""))
                .sorted()
                .toList();
        return new StaffUse(
                Counting.byAsker(theirs, units.inShifts()),
                Counting.inSharedPlaces(all, names, some::contains),
                unflagged);
    }
}
