package fi.omabotti.lookup;

import fi.omabotti.identity.IdentityHash;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words that named nobody, as keyed hashes, so that it can be told that they come again (P-14). Without a key, nothing. */
@Component
public class MissedTerms {

    private final JdbcClient jdbc;
    private final IdentityHash hash;
    private final Clock clock;

    MissedTerms(JdbcClient jdbc, IdentityHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** Joins the caller's transaction. */
    public void remember(String term) {
        hash.ofTerm(term)
                .ifPresent(it -> jdbc.sql("insert into missed_term (term_hash, missed_at) values (:hash, :now)")
                        .param("hash", it)
                        .param("now", OffsetDateTime.now(clock))
                        .update());
    }
}
