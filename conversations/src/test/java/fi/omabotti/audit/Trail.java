package fi.omabotti.audit;

import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The trail of a store, wired as in the product. */
public final class Trail {

    /** Invented, as everything here. */
    public static final String KEY = "an invented audit key of 40 characters..";

    private final TestStore store;
    private final AuditTrail trail;
    private final AuditSealer sealer;
    private final AuditVerifier verifier;
    private final AuditPurge purge;

    /** Without a seal file. */
    public Trail(TestStore store, Clock clock) {
        this(store, clock, null, KEY);
    }

    public Trail(TestStore store, Clock clock, @Nullable Path sealFile, String secret) {
        this.store = store;
        AuditSettings settings =
                new AuditSettings(secret, "", sealFile == null ? "" : sealFile.toString(), Period.ofYears(12));
        AuditKey key = new AuditKey(settings);
        RowReader rows = new RowReader(store.jdbc());
        SealStore seals = new SealStore(store.jdbc());
        SealFile file = new SealFile(settings);
        SegmentCheck check = new SegmentCheck(rows, key);
        EntryIds ids = new EntryIds(store.jdbc(), clock, seals, key, new JdbcTransactionManager(store.source()));
        this.trail = new AuditTrail(store.template(), clock, ids, key, "test");
        this.sealer = new AuditSealer(
                seals, file, new Unsealed(store.jdbc(), rows, seals), ids, key, clock, store.transaction());
        this.verifier = new AuditVerifier(seals, file, rows, check, key);
        this.purge = new AuditPurge(store.template(), store.transaction(), seals, check, trail, key, settings, clock);
    }

    public AuditTrail trail() {
        return trail;
    }

    public AuditSealer sealer() {
        return sealer;
    }

    public AuditVerifier verifier() {
        return verifier;
    }

    AuditPurge purge() {
        return purge;
    }

    /** Writes a line in a transaction of its own. */
    void write(AuditRecord line) {
        store.transaction().executeWithoutResult(status -> trail.record(line));
    }
}
