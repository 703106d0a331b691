package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.omabotti.Rule;
import fi.omabotti.audit.AuditFinding.Kind;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who can do anything in the database, but has neither the key nor the seal file. Segment 1 opens the trail, 2 holds
 * the rows CARD, NOBODY and JOB, 3 holds LATER; LAST is not sealed yet.
 */
@OnEveryStore
@Rule({"P-14", "P-15", "V-10"})
class TamperingTest {

    private static final String CLIENTS_OF_CARD = "delete from audit_client where entry_id = {CARD}";
    private static final String WORDS_OF_CARD = "delete from audit_ground_text where entry_id = {CARD}";

    private final TestStore store;

    @TempDir
    Path folder;

    private Trail trail;
    private Path file;

    TamperingTest(TestStore store) {
        this.store = store;
        this.file = Path.of("");
        this.trail = new Trail(store, Office.CLOCK);
    }

    @BeforeEach
    void threeSegmentsAndARowThatIsNotSealedYet() {
        Office office = new Office(store);
        file = folder.resolve("seals").resolve("audit-seals.log");
        trail = new Trail(store, Office.CLOCK, file, Trail.KEY);
        trail.sealer().start();
        trail.write(office.card());
        trail.write(office.nobody());
        trail.write(office.job(Seen.JOB));
        assertThat(trail.sealer().sealNow()).isEqualTo(3);
        trail.write(office.job(Seen.LATER));
        assertThat(trail.sealer().sealNow()).isEqualTo(1);
        trail.write(office.job(Seen.LAST));
    }

    @Test
    void nothing_is_found_where_nothing_was_done_and_young_rows_are_no_fault() {
        AuditReport report = trail.verifier().verify();

        assertThat(report).isEqualTo(new AuditReport(5, 3, 0, 1, 3, List.of(), 0));
        assertThat(report.isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = '2026-11-24 07:00:00.123457+00'",
                "worker_id = (select max(id) from worker)",
                "worker_id = null",
                "unit_ids = '3'",
                "unit_ids = null",
                "event = 'NOBODY'",
                "ground = 'RELATION'",
                "withheld_client_id = (select max(id) from client)",
                "subject = 'report/18'",
                "request_id = 'conversation/activitz'",
                "version = 'test '",
                "version = null",
                "mac = '0000000000000000000000000000000000000000000000000000000000000000'",
                "mac = null",
            })
    void a_changed_row_is_found(String change) {
        long card = id(Seen.CARD);

        tamper("update audit_entry set " + change + " where id = {CARD}");

        assertThat(found()).containsExactly(tuple(Kind.ROW_CHANGED, card));
    }

    @Test
    void a_row_that_is_changed_before_it_is_sealed_is_found_before_and_after() {
        tamper("update audit_entry set subject = 'report/18' where id = {LAST}");

        assertThat(found()).containsExactly(tuple(Kind.ROW_INSERTED, id(Seen.LAST)));
        trail.sealer().sealNow();
        assertThat(found()).containsExactly(tuple(Kind.ROW_CHANGED, id(Seen.LAST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLIENTS_OF_CARD + " and client_id = (select min(id) from client)",
                CLIENTS_OF_CARD,
                "insert into audit_client (entry_id, client_id) select {CARD}, max(id) from client",
                "update audit_client set client_id = (select max(id) from client) where entry_id = {CARD} and client_id ="
                        + " (select min(id) from client)",
                WORDS_OF_CARD,
                "update audit_ground_text set words = 'sovittu isän kanssa' where entry_id = {CARD}",
            })
    void whoever_was_shown_and_the_words_of_the_ground_belong_to_the_row(String change) {
        tamper(change);

        assertThat(found()).containsExactly(tuple(Kind.ROW_CHANGED, id(Seen.CARD)));
    }

    @Test
    void a_client_added_to_a_row_that_showed_nobody_is_found() {
        tamper("insert into audit_client (entry_id, client_id) select {NOBODY}, min(id) from client");

        assertThat(found()).containsExactly(tuple(Kind.ROW_CHANGED, id(Seen.NOBODY)));
    }

    @Test
    void a_removed_row_is_found() {
        long card = id(Seen.CARD);

        tamper(CLIENTS_OF_CARD);
        tamper(WORDS_OF_CARD);
        tamper("delete from audit_entry where id = {CARD}");

        assertThat(found()).containsExactly(tuple(Kind.ROW_REMOVED, card));
    }

    @Test
    void a_row_with_another_id_is_one_removed_and_one_inserted() {
        long job = id(Seen.JOB);

        tamper("update audit_entry set id = id + 100 where id = {JOB}");

        assertThat(found()).containsExactly(tuple(Kind.ROW_REMOVED, job), tuple(Kind.ROW_INSERTED, job + 100));
    }

    @ParameterizedTest
    @CsvSource({"id + 100, mac", "id + 100, null", "7, mac", "7, null", "-7, mac", "-7, null"})
    void an_inserted_row_is_found_be_it_a_copy(String id, String mac) {
        tamper(
                "insert into audit_entry (id, at, worker_id, unit_ids, event, ground, subject, request_id, version, mac) select "
                        + id + ", at, worker_id, unit_ids, 'COPY', ground, subject, request_id, version, " + mac
                        + " from audit_entry where id = {JOB}");
        long inserted = id("COPY");

        assertThat(found()).containsExactly(tuple(Kind.ROW_INSERTED, inserted));
        trail.sealer().sealNow();
        assertThat(trail.verifier().verify().findings())
                .as("sealing does not make it genuine")
                .extracting(AuditFinding::id)
                .containsExactly(inserted);
    }

    @Test
    void a_tail_that_was_cut_with_its_seals_is_found() {
        tamper("delete from audit_entry where id in ({LATER}, {LAST})");
        tamper("delete from audit_seal where segment = 3");

        assertThat(found()).containsExactly(tuple(Kind.TAIL_CUT, 3L));
    }

    @Test
    void a_tail_that_grew_again_after_it_was_cut_is_found() {
        tamper("delete from audit_entry where id in ({LATER}, {LAST})");
        tamper("delete from audit_seal where segment = 3");
        trail.write(AuditRecord.ofOffice(Seen.LATER, "another"));
        new Trail(store, Office.CLOCK, file, Trail.KEY).sealer().sealNow();

        assertThat(found()).containsExactly(tuple(Kind.SEAL_DIFFERS, 3L));
    }

    @Test
    void a_cut_line_of_the_file_is_none_and_is_noted_again() throws IOException {
        String lines = Files.readString(file);
        Files.writeString(file, lines.substring(0, lines.length() - 30));

        new Trail(store, Office.CLOCK, file, Trail.KEY).sealer().sealNow();

        assertThat(trail.verifier().verify().seals()).isEqualTo(4);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_seal_that_was_removed_from_the_middle_is_found() {
        tamper("delete from audit_seal where segment = 2");

        assertThat(found()).containsExactly(tuple(Kind.SEAL_MISSING, 2L));
    }

    @Test
    void the_first_seal_is_missed_too() {
        tamper("delete from audit_seal where segment = 1");

        assertThat(found()).containsExactly(tuple(Kind.SEAL_MISSING, 1L));
    }

    @Test
    void a_row_and_its_name_in_the_seal_removed_together_are_found() {
        long job = id(Seen.JOB);
        String firstTwo = id(Seen.CARD) + "-" + id(Seen.NOBODY);

        tamper("delete from audit_entry where id = " + job);
        tamper("update audit_seal set entry_count = 2, entries = '" + firstTwo + "' where segment = 2");

        assertThat(found()).contains(tuple(Kind.SEAL_CHANGED, 2L), tuple(Kind.SEAL_DIFFERS, 2L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sealed_at = '2026-11-24 07:00:01+00' | SEAL_CHANGED",
                "key_id = '0123456789abcdef' | SEAL_CHANGED",
                "entry_count = 2 | SEAL_CHANGED, SEAL_DIFFERS",
                "entries = 'anything' | SEAL_CHANGED",
                "entries = '1-999999999999999999' | SEAL_CHANGED",
                "head = '0000000000000000000000000000000000000000000000000000000000000000' | SEAL_CHANGED, SEAL_DIFFERS",
            })
    void a_changed_seal_is_found_and_blamed_alone(String change, String kinds) {
        tamper("update audit_seal set " + change + " where segment = 2");

        assertThat(trail.verifier().verify().findings())
                .filteredOn(it -> it.kind() != Kind.ROW_INSERTED)
                .allMatch(it -> it.id() == 2)
                .extracting(it -> it.kind().name())
                .containsExactly(kinds.split(", ", -1));
    }

    @Test
    void a_seal_that_somebody_made_up_is_found() {
        tamper("insert into audit_seal select 4, sealed_at, '" + id(Seen.LAST)
                + "', 1, key_id, head from audit_seal where segment = 3");

        assertThat(found()).containsExactly(tuple(Kind.SEAL_CHANGED, 4L));
    }

    @Test
    void a_removal_that_somebody_made_up_is_found() {
        tamper("delete from audit_entry where id = {LATER}");
        tamper("insert into audit_purge select 3, sealed_at, head from audit_seal where segment = 3");

        assertThat(found()).containsExactly(tuple(Kind.PURGE_FORGED, 3L));
    }

    @Test
    void another_key_is_one_finding() {
        Trail another = new Trail(store, Office.CLOCK, null, "another invented key of 40 characters...");

        assertThat(another.verifier().verify().findings()).containsExactly(new AuditFinding(Kind.WRONG_KEY, 3));
    }

    private List<org.assertj.core.groups.Tuple> found() {
        return trail.verifier().verify().findings().stream()
                .map(it -> tuple(it.kind(), it.id()))
                .toList();
    }

    private void tamper(String sql) {
        String withIds = sql;
        for (Seen event : Seen.values()) {
            withIds =
                    withIds.contains("{" + event + "}") ? withIds.replace("{" + event + "}", "" + id(event)) : withIds;
        }
        assertThat(store.jdbc().sql(withIds).update()).isPositive();
    }

    private long id(Seen event) {
        return id(event.name());
    }

    private long id(String event) {
        return store.jdbc()
                .sql("select max(id) from audit_entry where event = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
