package fi.omabotti.audit;

import org.springframework.stereotype.Component;

/**
 * Reads the whole trail and says whether it is as it was written. It goes piece by piece, in the memory of one segment and a
 * bit for each entry, and may run while the bot writes.
 */
@Component
public class AuditVerifier {

    private final SealStore seals;
    private final SealFile file;
    private final RowReader rows;
    private final SegmentCheck check;
    private final AuditKey key;

    AuditVerifier(SealStore seals, SealFile file, RowReader rows, SegmentCheck check, AuditKey key) {
        this.seals = seals;
        this.file = file;
        this.rows = rows;
        this.check = check;
        this.key = key;
    }

    /** What there is, and what is not as it should be. The trail's reader is not recorded here: that is the caller's. */
    public AuditReport verify() {
        return new Verification(seals, file, rows, check, key).run();
    }
}
