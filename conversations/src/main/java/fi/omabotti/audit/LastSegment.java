package fi.omabotti.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of the trail, read for who wants to know whether it is in order without reading all of it. Makes no key, writes no row and
 * no seal.
 */
public final class LastSegment {

    private final SealStore seals;
    private final RowReader rows;
    private final @Nullable String key;
    private final Path keyFile;

    /** @param key the secret, as set; null or blank: the one in the file */
    public LastSegment(JdbcClient jdbc, @Nullable String key, Path keyFile) {
        this.seals = new SealStore(jdbc);
        this.rows = new RowReader(jdbc);
        this.key = key;
        this.keyFile = keyFile;
    }

    /** How the end of the trail is. */
    public enum State {
        /** There is no seal yet. */
        NOT_BEGUN,
        /** There is a trail, and no key that it could be verified with. */
        NO_KEY,
        /** The last seal was made with another key than ours. */
        ANOTHER_KEY,
        /** The rows of the last seal are not what was sealed, or it does not fit the seal before. */
        NOT_SOUND,
        SOUND
    }

    /** When the last seal was made; empty when there is none. */
    public Optional<Instant> sealedAt() {
        return seals.last().map(Seal::sealedAt);
    }

    /** As it is now. */
    public State state() {
        return seals.last().map(this::state).orElse(State.NOT_BEGUN);
    }

    private State state(Seal last) {
        boolean inFile = key == null || key.isBlank();
        if (inFile && !Files.isReadable(keyFile)) {
            return State.NO_KEY;
        }
        try {
            AuditKey ours = new AuditKey(new AuditSettings(key, keyFile.toString(), "", Period.ZERO));
            return last.keyId().equals(ours.id()) ? verified(last, ours) : State.ANOTHER_KEY;
        } catch (UnusableAuditKey tooShort) {
            return State.NO_KEY;
        }
    }

    private State verified(Seal last, AuditKey ours) {
        Seal before = seals.of(List.of(last.segment() - 1)).get(last.segment() - 1);
        List<String> heads = last.segment() == 1
                ? List.of(Seal.NO_HEAD)
                : Optional.ofNullable(before).map(it -> List.of(it.head())).orElse(List.of());
        boolean fits = !heads.isEmpty()
                && new SegmentCheck(rows, ours).check(last, heads).findings().isEmpty();
        return fits ? State.SOUND : State.NOT_SOUND;
    }
}
