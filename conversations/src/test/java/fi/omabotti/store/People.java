package fi.omabotti.store;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.identity.IdentityHash;
import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Invented staff and clients, written straight into a store; what a test does not say has a default. */
public final class People {

    /** An invented key. */
    public static final String IDENTITY_KEY = "an invented key for the codes of invented people";

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final JdbcClient jdbc;

    public People(TestStore store) {
        this(store.jdbc());
    }

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long unit(String name) {
        return unit(name, null);
    }

    public long unit(String name, @Nullable String neutralName) {
        return key(jdbc.sql("""
                        insert into unit (name, name_key, neutral_name, shift_work, listed)
                        values (:name, :key, :neutral, false, true)
                        """)
                .param("name", name)
                .param("key", Folding.key(name))
                .param("neutral", neutralName));
    }

    /** A social worker whose directory id and sign-in name are made of the name: "Tiina Mäkelä" is tiina.makela. */
    public WorkerId worker(String name, long... units) {
        String username = directoryId(name);
        long id = key(jdbc.sql("""
                        insert into worker (username, directory_id, display_name, name_key, title, phone)
                        values (:username, :directory, :name, :key, 'sosiaaliohjaaja', :phone)
                        """)
                .param("username", username + "@esimerkki.fi")
                .param("directory", username)
                .param("name", name)
                .param("key", NameKey.ofPerson(name))
                .param("phone", "044 " + Math.floorMod(name.hashCode(), 1_000_000)));
        for (long unit : units) {
            jdbc.sql("insert into worker_unit (worker_id, unit_id) values (?, ?)")
                    .params(id, unit)
                    .update();
        }
        return new WorkerId(id);
    }

    public static String directoryId(String name) {
        return Folding.key(name).replace(' ', '.');
    }

    public void gives(WorkerId worker, WorkerRole role) {
        jdbc.sql("insert into worker_role (worker_id, role) values (?, ?)")
                .params(worker.value(), role.name())
                .update();
    }

    public void supervises(WorkerId worker, long unit) {
        jdbc.sql("insert into supervised_unit (worker_id, unit_id) values (?, ?)")
                .params(worker.value(), unit)
                .update();
    }

    public void recuses(WorkerId worker, String clientNumber) {
        jdbc.sql("insert into recusal (worker_id, client_number) values (?, ?)")
                .params(worker.value(), clientNumber)
                .update();
    }

    public void leaves(WorkerId worker, LocalDate day) {
        jdbc.sql("update worker set left_list_on = ? where id = ?")
                .params(day, worker.value())
                .update();
    }

    /** Away from one day to another, both inclusive. */
    public void away(WorkerId worker, LocalDate first, LocalDate last, @Nullable WorkerId substitute, String state) {
        jdbc.sql("""
                        insert into absence (worker_id, first_day, last_day, substitute_id, state, card, recorded_at)
                        values (:worker, :first, :last, :substitute, :state, :card, :recorded)
                        """)
                .param("worker", worker.value())
                .param("first", first)
                .param("last", last)
                .param("substitute", substitute == null ? null : substitute.value())
                .param("state", state)
                .param("card", "card of " + first + " " + state)
                .param("recorded", LONG_AGO.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void extractTaken(OffsetDateTime at) {
        jdbc.sql("insert into extract_import (kind, taken_at, imported_at, rows_read) values ('ASSIGNMENTS', ?, ?, 1)")
                .params(at, at)
                .update();
    }

    public Client client(String number, String givenNames, String familyName) {
        return new Client(number, givenNames, familyName);
    }

    private static long key(StatementSpec insert) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** One client, written at once and added to. */
    public final class Client {

        private final long id;

        private Client(String number, String givenNames, String familyName) {
            this.id = key(jdbc.sql("""
                            insert into client (client_number, family_name, given_names, birth_year, non_disclosure, extract_digest)
                            values (?, ?, ?, 1945, false, '-')
                            """).params(number, familyName, givenNames));
            NameKey.of(familyName, givenNames, null, null)
                    .forEach(key -> jdbc.sql("insert into client_name_key values (?, ?, ?, ?, ?)")
                            .params(id, key.family(), key.given(), key.givenPosition(), key.familyIsWhole())
                            .update());
        }

        public ClientId id() {
            return new ClientId(id);
        }

        public Client born(int year) {
            jdbc.sql("update client set birth_year = ? where id = ?")
                    .params(year, id)
                    .update();
            return this;
        }

        /** With this personal identity code, which must be a right one. */
        public Client coded(String code) {
            jdbc.sql("update client set identity_hash = ? where id = ?")
                    .params(new IdentityHash(IDENTITY_KEY, "").of(code).orElseThrow(), id)
                    .update();
            return this;
        }

        public Client withNonDisclosureOrder() {
            jdbc.sql("update client set non_disclosure = true where id = ?")
                    .param(id)
                    .update();
            return this;
        }

        public Client in(long unit, String taskKey) {
            return in(unit, taskKey, null, null);
        }

        public Client notNamed(long unit, String taskKey, NotNamedReason reason) {
            return in(unit, taskKey, null, reason);
        }

        public Client until(long unit, String taskKey, LocalDate end) {
            return in(unit, taskKey, end, null);
        }

        public Client has(AssignmentRole role, WorkerId worker, long unit, String taskKey) {
            return has(role, worker, unit, taskKey, null, null);
        }

        public Client has(
                AssignmentRole role,
                WorkerId worker,
                long unit,
                String taskKey,
                @Nullable WorkerId substitute,
                @Nullable LocalDate lastDay) {
            jdbc.sql("""
                            insert into assignment (client_id, service_task_id, unit_id, worker_id, role, since, substitute_id,
                                                    substitute_last_day, source, recorded_at)
                            values (:client, (select id from service_task where task_key = :task), :unit, :worker, :role, :since,
                                    :substitute, :lastDay, 'EXTRACT', :recorded)
                            """)
                    .param("client", id)
                    .param("task", taskKey)
                    .param("unit", unit)
                    .param("worker", worker.value())
                    .param("role", role.name())
                    .param("since", LONG_AGO)
                    .param("substitute", substitute == null ? null : substitute.value())
                    .param("lastDay", lastDay)
                    .param("recorded", LONG_AGO.atStartOfDay().atOffset(ZoneOffset.UTC))
                    .update();
            return this;
        }

        /** Had this named worker for a while, until the day before the last one given. */
        public Client had(WorkerId worker, long unit, String taskKey, LocalDate since, LocalDate until) {
            has(AssignmentRole.NAMED_WORKER, worker, unit, taskKey);
            jdbc.sql("update assignment set since = ?, until = ? where client_id = ? and worker_id = ?")
                    .params(since, until, id, worker.value())
                    .update();
            return this;
        }

        private Client in(long unit, String taskKey, @Nullable LocalDate until, @Nullable NotNamedReason reason) {
            jdbc.sql("""
                            insert into clienthood (client_id, service_task_id, unit_id, since, until, special_support,
                                                    not_named_reason)
                            values (:client, (select id from service_task where task_key = :task), :unit, :since, :until, false,
                                    :reason)
                            """)
                    .param("client", id)
                    .param("task", taskKey)
                    .param("unit", unit)
                    .param("since", LONG_AGO)
                    .param("until", until)
                    .param("reason", reason == null ? null : reason.name())
                    .update();
            return this;
        }
    }
}
