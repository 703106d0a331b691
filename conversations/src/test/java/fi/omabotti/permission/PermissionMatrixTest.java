package fi.omabotti.permission;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything confidential, by everybody, to everybody, everywhere: done as the staff do it, in words. */
@OnEveryStore
@Rule({"P-01", "P-02", "P-03", "P-04", "P-07", "P-08", "P-13", "P-24", "V-04", "V-05", "V-24"})
class PermissionMatrixTest {

    private final TestStore store;
    private final MatrixCounty county;
    private Talk talk;

    PermissionMatrixTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new MatrixCounty(store);
        store.empty();
        this.talk = new Talk(
                store,
                Map.of(
                        "omabotti.log-reports.folder",
                        folder.resolve("reports").toString(),
                        "omabotti.monitoring.agreed-with-staff",
                        true));
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void has_a_row_with_an_allow_and_a_deny_for_every_action() {
        for (Action action : Action.values()) {
            assertThat(PermissionMatrix.of(action)).as("rows of %s", action).isNotEmpty();
            List<Boolean> outcomes = everybody().stream()
                    .map(who -> PermissionMatrix.allows(action, who))
                    .distinct()
                    .toList();
            assertThat(outcomes)
                    .as("%s is allowed to some and denied to others", action)
                    .hasSize(2);
        }
    }

    /** What was denied has changed nothing, so what comes after it finds the county as it was. */
    @Test
    void is_what_happens() {
        SoftAssertions softly = new SoftAssertions();
        for (Who who : everybody()) {
            boolean isAsBefore = false;
            for (Action action : Action.values()) {
                if (!isAsBefore) {
                    store.empty();
                    county.of(who);
                }
                boolean done = county.does(action, who, talk);
                softly.assertThat(done).as("%s by %s", action, who).isEqualTo(PermissionMatrix.allows(action, who));
                isAsBefore = !done && action != Action.HANDLE_CORRECTIONS;
            }
        }
        softly.assertAll();
    }

    /** Each relation with each order and place for one plain worker, and each role where it could make a difference. */
    private static List<Who> everybody() {
        List<Who> all = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Roles roles : Roles.values()) {
                for (boolean restricted : List.of(false, true)) {
                    all.add(new Who(roles, relation, restricted, false));
                }
            }
            all.add(new Who(Roles.EVERY, relation, false, true));
            all.add(new Who(Roles.EVERY, relation, true, true));
        }
        return all;
    }

    /** The rows as they are read: kept here so that a row without an action is noticed. */
    @Test
    void has_no_row_that_nothing_is_done_by() {
        assertThat(PermissionMatrix.actions())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Action::name).collect(Collectors.toSet()));
    }
}
