package fi.omabotti.audit;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Two invented workers, three clients, and lines about them. */
final class Office {

    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T07:00:00.123456789Z"), ZoneId.of("Europe/Helsinki"));

    final WorkerId tiina;
    final WorkerId outi;
    final ClientId matti;
    final ClientId helmi;
    final ClientId vieno;

    Office(TestStore store) {
        store.empty();
        People people = new People(store);
        this.tiina = people.worker("Tiina Mäkelä");
        this.outi = people.worker("Outi Salmi");
        this.matti = people.client("000123", "Matti", "Virtanen").id();
        this.helmi = people.client("000130", "Helmi", "Lahtinen").id();
        this.vieno = people.client("000137", "Vieno", "Ekman").id();
    }

    /** Two clients were shown, on a ground in words. */
    AuditRecord card() {
        return by(tiina, Seen.CARD).on(Ground.OTHER, "sovittu äidin kanssa").showing(List.of(helmi, matti));
    }

    /** Nobody was shown, though somebody was meant. */
    AuditRecord nobody() {
        return by(tiina, Seen.NOBODY).withholding(vieno);
    }

    AuditRecord job(AuditEvent event) {
        return AuditRecord.ofOffice(event, "job").about("report/17");
    }

    private static AuditRecord by(WorkerId worker, AuditEvent event) {
        return new AuditRecord(
                event,
                worker,
                Set.of(new UnitId(12), new UnitId(3)),
                Ground.NONE,
                null,
                List.of(),
                null,
                null,
                "conversation/activity");
    }
}
