package fi.omabotti.naming;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.naming.NamingStep.Away;
import fi.omabotti.naming.NamingStep.Pause;
import fi.omabotti.naming.NamingStep.Restart;
import fi.omabotti.naming.NamingStep.Take;
import fi.omabotti.permission.Permission;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people, extracts and time do, and in whichever order. More of it: {@code -Dtest.sequences=200}; one again: its seed
 * is in the message.
 */
@OnEveryStore
class NamingPropertyTest {

    private static final int SEQUENCES = Integer.getInteger("test.sequences", 2);
    private static final int FIRST_SEED = Integer.getInteger("test.seed", 1);
    private static final int STEPS = 60;

    private static final Set<String> SUPERVISORS = Set.of("Pia Ranta", "Eero Lahti");

    private static final String NOW_NAMED = """
            select c.client_number || ' ' || w.username from assignment a
            join client c on c.id = a.client_id join worker w on w.id = a.worker_id
            where a.role = 'NAMED_WORKER' and a.since <= ? and (a.until is null or a.until > ?) order by 1
            """;

    private static final String OVERLAPPING = """
            select count(*) from assignment a join assignment b on b.client_id = a.client_id and b.role = a.role and b.id > a.id
            where (a.until is null or a.until > a.since) and (b.until is null or b.until > b.since)
              and (a.until is null or a.until > b.since) and (b.until is null or b.until > a.since)
            """;

    /** What a history of decisions says: the latest in force, of those that the client's clienthood did not end with. */
    private static final String DECIDED = """
            select c.client_number, p.kind, w.username from naming_proposal p
            join client c on c.id = p.client_id left join worker w on w.id = p.worker_id
            where p.state = 'IN_FORCE' and not exists (
                select 1 from naming_proposal later
                where later.client_id = p.client_id and later.state = 'IN_FORCE' and later.id > p.id)
            """;

    private static final String EVERYTHING = """
            select 'proposal ' || id || ' ' || state || ' ' || coalesce(cast(client_told_on as varchar(10)), '-') from naming_proposal
            union all select 'assignment ' || id || ' ' || worker_id || ' ' || coalesce(cast(until as varchar(10)), '-')
                from assignment
            union all select 'clienthood ' || id || ' ' || coalesce(not_named_reason, '-') from clienthood
            """;

    private static final String STATES = """
            select c.client_number || ' ' || p.kind || ' ' || coalesce(w.username, '-') || ' ' || p.state from naming_proposal p
            join client c on c.id = p.client_id left join worker w on w.id = p.worker_id order by p.id
            """;

    private final TestStore store;
    private final Path folder;

    NamingPropertyTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.folder = folder;
    }

    @ParameterizedTest
    @Rule({"V-02", "V-17"})
    @ValueSource(strings = {"extract", "chat"})
    void keeps_what_must_always_be_so_and_comes_to_the_same_again(String master) {
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            List<NamingStep> steps = new ArrayList<>(List.of(NamingStep.first()));
            Random random = new Random(seed);
            for (int i = 0; i < STEPS; i++) {
                steps.add(NamingStep.random(random));
            }
            String what = master + ", seed " + seed;

            List<String> once = run(master, steps, what);
            List<String> again = run(
                    master,
                    steps.stream().filter(it -> !(it instanceof Restart)).toList(),
                    what + ", again");

            assertThat(again).as(what).isEqualTo(once);
        }
    }

    private List<String> run(String master, List<NamingStep> steps, String what) {
        try (NamingWorld world = new NamingWorld(store, Map.of("omabotti.assignments.master", master), folder)) {
            Set<String> imported = Set.of();
            Set<String> access = access(world);
            List<String> before = column(EVERYTHING);
            for (int i = 0; i < steps.size(); i++) {
                NamingStep step = steps.get(i);
                String as = what + ", step " + i + " " + step;
                int audited = count("select count(*) from audit_entry");

                String by = world.take(step);

                boolean chat = master.equals("chat");
                Set<String> may = access(world);
                Set<String> widened = new TreeSet<>(may);
                widened.removeAll(access);
                access = may;
                if (!(step instanceof Take || step instanceof Away || step instanceof Pause)) {
                    assertThat(widened).as(as).matches(it -> it.isEmpty() || (chat && SUPERVISORS.contains(by)));
                }
                List<String> now = column(EVERYTHING);
                if (!now.equals(before)) {
                    assertThat(count("select count(*) from audit_entry")).as(as).isGreaterThan(audited);
                }
                before = now;
                if (step instanceof Take) {
                    imported = new TreeSet<>(named(world));
                }
                check(world, step, chat, imported, as);
            }
            return outcome(world);
        }
    }

    private void check(NamingWorld world, NamingStep step, boolean chat, Set<String> imported, String as) {
        List<String> named = named(world);
        assertThat(named.stream().map(it -> it.substring(0, 6)).distinct())
                .as(as)
                .hasSize(named.size());
        if (step instanceof NamingStep.Upkeep) {
            assertThat(count(
                            "select count(*) from naming_proposal where open_client_id is not null and proposed_at <= ?",
                            world.talk()
                                    .clock()
                                    .instant()
                                    .minus(Duration.ofDays(7))
                                    .atOffset(ZoneOffset.UTC)))
                    .as(as)
                    .isZero();
        }
        if (chat) {
            assertThat(count(OVERLAPPING)).as(as).isZero();
            assertThat(count("select count(*) from naming_proposal where state = 'CONFIRMED'"))
                    .as(as)
                    .isZero();
            store.jdbc().sql(DECIDED).query().listOfRows().forEach(row -> isDecided(row, named, as));
        } else {
            assertThat(named).as(as).containsExactlyElementsOf(imported);
            assertThat(count("select count(*) from assignment where source = 'CHAT'"))
                    .as(as)
                    .isZero();
        }
    }

    /** The one who was decided upon is named, or nobody where the clienthood has ended since. */
    private static void isDecided(Map<String, Object> row, List<String> named, String as) {
        String client = String.valueOf(row.get("client_number"));
        List<String> now = named.stream().filter(it -> it.startsWith(client)).toList();
        if ("NAME".equals(row.get("kind"))) {
            assertThat(now).as(as).isSubsetOf(client + " " + row.get("username"));
        } else {
            assertThat(now).as(as).isEmpty();
        }
    }

    private List<String> outcome(NamingWorld world) {
        List<String> outcome = new ArrayList<>(named(world));
        outcome.addAll(column(STATES));
        outcome.addAll(access(world));
        return outcome;
    }

    private List<String> named(NamingWorld world) {
        LocalDate today = LocalDate.now(world.talk().clock());
        return store.jdbc()
                .sql(NOW_NAMED)
                .params(today, today)
                .query(String.class)
                .list();
    }

    /** Who may see whom. */
    private Set<String> access(NamingWorld world) {
        LocalDate today = LocalDate.now(world.talk().clock());
        Set<String> access = new TreeSet<>();
        world.workers()
                .forEach((name, worker) -> store.jdbc()
                        .sql("select c.client_number from client c where " + Permission.MAY_SEE)
                        .param("asker", worker.value())
                        .param("day", today)
                        .query(String.class)
                        .list()
                        .forEach(number -> access.add(name + " " + number)));
        return access;
    }

    private List<String> column(String sql) {
        return store.jdbc().sql(sql).query(String.class).list();
    }

    private int count(String sql, Object... values) {
        return store.jdbc().sql(sql).params(values).query(Integer.class).single();
    }
}
