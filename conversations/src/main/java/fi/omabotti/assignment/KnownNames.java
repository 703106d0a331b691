package fi.omabotti.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The names that there are, kept in memory for one thing: of the hundreds of words that a word with a typing error may have
 * been, only names are looked up. Nobody is found or missed for being in here as the name stands; a name that came a
 * moment ago is only not yet guessed at.
 */
@Component
class KnownNames {

    private static final Logger log = LoggerFactory.getLogger(KnownNames.class);

    private static final Pattern HYPHEN = Pattern.compile("-");

    /** Names come with extracts; what else may have changed waits, as reading those of a million clients takes seconds. */
    private static final Duration OLD = Duration.ofHours(6);

    /** The names of one moment, and the parts of double names: folded. */
    record Names(Set<String> families, Set<String> givens, long extract, Instant readAt) {

        boolean isFamily(String key) {
            return isKnown(key, families);
        }

        boolean isGiven(String key) {
            return isKnown(key, givens);
        }

        /** A double name is known when its parts are: there are too many combinations to keep. */
        private static boolean isKnown(String key, Set<String> names) {
            int hyphen = key.lastIndexOf('-');
            return hyphen < 0
                    ? names.contains(key)
                    : isKnown(key.substring(0, hyphen), names) && isKnown(key.substring(hyphen + 1), names);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Names names;

    KnownNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As they were read last; read now, when there were none yet. */
    Names names() {
        Names known = names;
        return known == null || known.families().isEmpty() ? read() : known;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void refresh() {
        try {
            Names known = names;
            if (known == null || known.extract() != newestExtract() || isOld(known)) {
                read();
            }
        } catch (RuntimeException fault) {
            log.warn(
                    "The names to mend typing errors by were not read: {}",
                    fault.getClass().getSimpleName());
        }
    }

    private boolean isOld(Names known) {
        return !clock.instant().isBefore(known.readAt().plus(OLD));
    }

    private synchronized Names read() {
        long extract = newestExtract();
        Names read = new Names(keys("family_key"), keys("given_key"), extract, clock.instant());
        names = read;
        return read;
    }

    /** Double names are taken apart by the database: there are as many as clients, and of their parts some thousands. */
    private Set<String> keys(String column) {
        return jdbc.sql("""
                        select substring(%1$s from 1 for position('-' in %1$s || '-') - 1) from client_name_key
                        union select substring(%1$s from position('-' in %1$s) + 1) from client_name_key
                        """.formatted(column)).query(String.class).list().stream()
                .flatMap(HYPHEN::splitAsStream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private long newestExtract() {
        return jdbc.sql("select coalesce(max(id), 0) from extract_import")
                .query(Long.class)
                .single();
    }
}
