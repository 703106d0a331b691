package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.Rule;
import fi.omabotti.audit.AuditFinding.Kind;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows from before there were MACs, as the first version of the bot wrote them. */
@OnEveryStore
@Rule("P-15")
class OldTrailTest {

    private static final String ANOTHER_KEY = "another invented key of 40 characters...";

    private final TestStore store;
    private Trail trail;

    OldTrailTest(TestStore store) {
        this.store = store;
        this.trail = new Trail(store, Office.CLOCK);
    }

    @BeforeEach
    void twoOldRowsAndANewOne() {
        Office office = new Office(store);
        trail = new Trail(store, Office.CLOCK);
        oldRow(17);
        oldRow(18);
        store.jdbc()
                .sql("insert into audit_client (entry_id, client_id) values (17, ?)")
                .param(office.matti.value())
                .update();
        trail.write(office.card());
        assertThat(trail.sealer().sealNow()).isEqualTo(1);
    }

    @Test
    void are_sealed_by_what_they_say() {
        assertThat(trail.verifier().verify()).isEqualTo(new AuditReport(3, 2, 0, 0, 0, List.of(), 0));

        store.jdbc().sql("update audit_entry set event = 'SEEN' where id = 18").update();

        assertThat(trail.verifier().verify().findings()).containsExactly(new AuditFinding(Kind.SEAL_CHANGED, 1));
    }

    @Test
    void whom_they_show_belongs_to_them() {
        store.jdbc().sql("delete from audit_client where entry_id = 17").update();

        assertThat(trail.verifier().verify().findings()).containsExactly(new AuditFinding(Kind.SEAL_CHANGED, 1));
    }

    @Test
    void none_is_taken_for_old_after_the_trail_was_opened() {
        oldRow(19);

        assertThat(trail.sealer().sealNow()).isZero();
        assertThat(trail.verifier().verify().findings()).containsExactly(new AuditFinding(Kind.ROW_INSERTED, 19));
    }

    @Test
    void nothing_is_written_with_another_key() {
        Trail another = new Trail(store, Office.CLOCK, null, ANOTHER_KEY);

        assertThatThrownBy(() -> another.sealer().start())
                .isInstanceOf(UnusableAuditKey.class)
                .hasMessageContaining("not the one")
                .hasMessageNotContaining(ANOTHER_KEY);
        assertThatThrownBy(() -> another.write(AuditRecord.ofOffice(Seen.JOB, "job")))
                .isInstanceOf(UnusableAuditKey.class);
    }

    private void oldRow(long id) {
        store.jdbc().sql("""
                        insert into audit_entry (id, at, worker_id, event, ground, request_id)
                        select ?, current_timestamp, min(id), 'CARD', 'RELATION', 'conversation/activity' from worker
                        """).param(id).update();
    }
}
