package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Turns are answered side by side; some fail and are rolled back; two instances of the bot seal. */
@OnEveryStore
@Rule("P-15")
class ConcurrentTrailTest {

    private static final int WRITERS = 8;
    private static final int TURNS = 150;

    private final TestStore store;
    private final Office office;

    ConcurrentTrailTest(TestStore store) {
        this.store = store;
        this.office = new Office(store);
    }

    @Test
    void every_committed_turn_has_its_row_and_the_chain_is_whole() throws Exception {
        Trail one = new Trail(store, Office.CLOCK);
        Trail other = new Trail(store, Office.CLOCK);
        one.sealer().start();
        other.sealer().start();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Trail trail = writer % 2 == 0 ? one : other;
            Random random = new Random(writer);
            work.add(() -> write(trail, random));
        }
        work.add(() -> seal(one));
        work.add(() -> seal(other));

        int committed = 0;
        int sealed = 0;
        List<Integer> results = all(work);
        for (int i = 0; i < results.size(); i++) {
            committed += i < WRITERS ? results.get(i) : 0;
            sealed += i < WRITERS ? 0 : results.get(i);
        }
        sealed += one.sealer().sealNow();

        AuditReport report = one.verifier().verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(committed).isEqualTo(sealed);
        assertThat(report.unsealed()).isZero();
        assertThat(committed).isBetween(WRITERS * TURNS / 2, WRITERS * TURNS - 1);
    }

    private int write(Trail trail, Random random) {
        int committed = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            boolean fails = random.nextInt(5) == 0;
            store.transaction().executeWithoutResult(status -> {
                trail.trail().record(office.card());
                if (fails) {
                    status.setRollbackOnly();
                }
            });
            committed += fails ? 0 : 1;
        }
        return committed;
    }

    private static int seal(Trail trail) {
        int sealed = 0;
        for (int time = 0; time < 20; time++) {
            sealed += trail.sealer().sealNow();
        }
        return sealed;
    }

    private static List<Integer> all(List<Callable<Integer>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
