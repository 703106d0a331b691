package fi.omabotti.extract;

import fi.omabotti.name.NameKey;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is to be written for a handful of clients, sent to the store in batches. */
final class Changes {

    static final String WORKER_CHANGED = "WORKER_CHANGED";
    static final String NOT_IN_EXTRACT = "NOT_IN_EXTRACT";

    /** In the order in which they are sent. */
    private enum Statement {
        SET_CLIENT("""
                update client set family_name = ?, given_names = ?, call_name = ?, former_names = ?, birth_year = ?,
                        language = ?, non_disclosure = ?, identity_hash = ?, extract_digest = ?
                where id = ?
                """),
        SET_DIGEST("update client set extract_digest = ? where id = ?"),
        FORGET_NAMES("delete from client_name_key where client_id = ?"),
        ADD_NAME("""
                insert into client_name_key (client_id, family_key, given_key, given_position, family_is_whole)
                values (?, ?, ?, ?, ?)
                """),
        ADD_CLIENTHOOD("""
                insert into clienthood (client_id, service_task_id, unit_id, since, until, need, special_support,
                        not_named_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """),
        SET_CLIENTHOOD(
                "update clienthood set until = ?, need = ?, special_support = ?, not_named_reason = ? where id = ?"),
        END_CLIENTHOOD("update clienthood set until = ? where id = ?"),
        ADD_ASSIGNMENT("""
                insert into assignment (client_id, service_task_id, unit_id, role, worker_id, since, until,
                        substitute_id, substitute_last_day, named_by_id, recorded_at, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EXTRACT')
                """),
        SET_ASSIGNMENT("""
                update assignment set until = ?, substitute_id = ?, substitute_last_day = ?, named_by_id = ?,
                        end_reason = null
                where id = ?
                """),
        END_ASSIGNMENT("update assignment set until = ?, end_reason = ? where id = ?");

        private final String sql;

        Statement(String sql) {
            this.sql = sql;
        }
    }

    /** Neighbours in the index arrive together: the file's own order would have each of its pages written many times. */
    private static final Comparator<Object[]> BY_NAME = Comparator.comparing(row -> row[1] + " " + row[2]);

    private final Map<Statement, List<Object[]>> rows = new EnumMap<>(Statement.class);
    private final OffsetDateTime now;

    Changes(OffsetDateTime now) {
        this.now = now;
    }

    void setClient(long id, ClientFacts facts, String digest) {
        add(
                Statement.SET_CLIENT,
                facts.familyName(),
                facts.givenNames(),
                facts.callName(),
                facts.formerNames(),
                facts.birthYear(),
                facts.language(),
                facts.nonDisclosure(),
                facts.identityHash(),
                digest,
                id);
        add(Statement.FORGET_NAMES, id);
        addNames(id, facts);
    }

    void setDigest(long id, String digest) {
        add(Statement.SET_DIGEST, digest, id);
    }

    void addNames(long id, ClientFacts facts) {
        for (NameKey key : NameKey.of(facts.familyName(), facts.givenNames(), facts.callName(), facts.formerNames())) {
            add(Statement.ADD_NAME, id, key.family(), key.given(), key.givenPosition(), key.familyIsWhole());
        }
    }

    void addClienthood(long client, ClienthoodFacts facts) {
        ClienthoodFacts.Key key = facts.key();
        add(
                Statement.ADD_CLIENTHOOD,
                client,
                key.task(),
                key.unit(),
                key.since(),
                facts.until(),
                name(facts.need()),
                facts.specialSupport(),
                name(facts.notNamedReason()));
    }

    void setClienthood(long id, ClienthoodFacts facts) {
        add(
                Statement.SET_CLIENTHOOD,
                facts.until(),
                name(facts.need()),
                facts.specialSupport(),
                name(facts.notNamedReason()),
                id);
    }

    void endClienthood(long id, LocalDate until) {
        add(Statement.END_CLIENTHOOD, until, id);
    }

    void addAssignment(long client, AssignmentFacts facts) {
        AssignmentFacts.Key key = facts.key();
        add(
                Statement.ADD_ASSIGNMENT,
                client,
                key.task(),
                key.unit(),
                key.role().name(),
                key.worker(),
                key.since(),
                facts.until(),
                facts.substitute(),
                facts.substituteLastDay(),
                facts.namedBy(),
                now);
    }

    void setAssignment(long id, AssignmentFacts facts) {
        add(
                Statement.SET_ASSIGNMENT,
                facts.until(),
                facts.substitute(),
                facts.substituteLastDay(),
                facts.namedBy(),
                id);
    }

    void endAssignment(long id, LocalDate until, String reason) {
        add(Statement.END_ASSIGNMENT, until, reason, id);
    }

    void send(JdbcTemplate jdbc) {
        rows.getOrDefault(Statement.ADD_NAME, new ArrayList<>()).sort(BY_NAME);
        rows.forEach((statement, values) -> jdbc.batchUpdate(statement.sql, values));
    }

    private void add(Statement statement, @Nullable Object... values) {
        rows.computeIfAbsent(statement, each -> new ArrayList<>()).add(values);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
