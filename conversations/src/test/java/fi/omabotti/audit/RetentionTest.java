package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.audit.AuditFinding.Kind;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are kept for twelve years: segment 2 is of today, segment 3 of a year later. */
@OnEveryStore
@Rule({"P-15", "P-16"})
class RetentionTest {

    private static final Duration YEAR = Duration.ofDays(366);

    private final TestStore store;

    @TempDir
    Path folder;

    RetentionTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aYearOfRows() {
        Office office = new Office(store);
        Trail first = at(Duration.ZERO);
        first.sealer().start();
        first.write(office.card());
        first.write(office.nobody());
        first.sealer().sealNow();
        Trail second = at(YEAR);
        second.write(office.job(Seen.LATER));
        second.sealer().sealNow();
    }

    @Test
    void removes_the_segments_whose_time_is_up_and_leaves_their_seals() {
        Trail trail = at(YEAR.multipliedBy(12));

        assertThat(trail.purge().purge(true, "test")).isEqualTo(new PurgeReport(2, 2, null));
        assertThat(count("audit_entry")).isEqualTo(3);

        assertThat(trail.purge().purge(false, "test")).isEqualTo(new PurgeReport(2, 2, null));
        assertThat(count("audit_entry where event = 'LATER'")).isOne();
        assertThat(count("audit_client")).isZero();
        assertThat(count("audit_ground_text")).isZero();
        assertThat(count("audit_seal")).isEqualTo(3);
        assertThat(count("audit_entry where event = 'TRAIL_PURGED' and subject = 'segments/1-2'"))
                .isOne();

        trail.sealer().sealNow();
        AuditReport report = trail.verifier().verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.purged()).isEqualTo(2);
        assertThat(report.rows()).isEqualTo(2);
    }

    @Test
    void removes_nothing_that_is_younger_and_nothing_twice() {
        assertThat(at(YEAR.multipliedBy(11)).purge().purge(false, "test")).isEqualTo(new PurgeReport(0, 0, null));

        Trail trail = at(YEAR.multipliedBy(12));
        trail.purge().purge(false, "test");
        assertThat(trail.purge().purge(false, "test")).isEqualTo(new PurgeReport(0, 0, null));
    }

    @Test
    void removes_no_evidence() {
        store.jdbc()
                .sql("update audit_entry set ground = 'RELATION' where event = 'CARD'")
                .update();

        PurgeReport report = at(YEAR.multipliedBy(13)).purge().purge(false, "test");

        assertThat(report).isEqualTo(new PurgeReport(1, 0, 2L));
        assertThat(count("audit_entry where event = 'CARD'")).isOne();
    }

    @Test
    void a_row_that_comes_back_is_found() {
        Trail trail = at(YEAR.multipliedBy(12));
        store.jdbc()
                .sql("create table kept as select * from audit_entry where event = 'NOBODY'")
                .update();
        trail.purge().purge(false, "test");
        assertThat(trail.verifier().verify().isSound()).isTrue();

        store.jdbc().sql("insert into audit_entry select * from kept").update();
        store.jdbc().sql("drop table kept").update();

        assertThat(trail.verifier().verify().findings())
                .extracting(AuditFinding::kind)
                .containsExactly(Kind.ROW_INSERTED);
    }

    @Test
    void a_removal_that_is_not_recorded_any_more_is_a_robbery() {
        Trail trail = at(YEAR.multipliedBy(12));
        trail.purge().purge(false, "test");

        store.jdbc().sql("delete from audit_purge where segment = 2").update();

        assertThat(trail.verifier().verify().findings())
                .extracting(AuditFinding::kind)
                .containsExactly(Kind.ROW_REMOVED, Kind.ROW_REMOVED);
    }

    private Trail at(Duration later) {
        return new Trail(store, Clock.offset(Office.CLOCK, later), folder.resolve("seals"), Trail.KEY);
    }

    private long count(String rows) {
        return store.jdbc()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }
}
