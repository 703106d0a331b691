package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryStore
class AfterExtractTest {

    private final TestStore store;
    private final List<LocalDate> told = new ArrayList<>();
    private County county;

    AfterExtractTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
    }

    @BeforeEach
    void waitForAnExtract(@TempDir Path folder) {
        county = County.withStaff(store, folder);
        county.afterwards(told::add);
    }

    @Test
    void is_told_of_the_day_of_assignments_that_were_taken_in() {
        county.take(Extract.with());

        assertThat(told).containsExactly(County.TODAY);
    }

    @Test
    void is_told_of_nothing_else() {
        county.take(ExtractKind.STAFF, County.STAFF);
        county.tryOut(Extract.with());
        county.take(Extract.with("turvakielto", ""));

        assertThat(told).isEmpty();
    }

    @Test
    void takes_the_import_back_when_it_fails() {
        county.afterwards(day -> {
            assertThat(county.count("client")).isEqualTo(1);
            throw new IllegalStateException("the work failed");
        });

        assertThatThrownBy(() -> county.take(Extract.with())).isInstanceOf(IllegalStateException.class);

        assertThat(county.count("client")).isZero();
        assertThat(county.count("extract_import where kind = 'ASSIGNMENTS'")).isZero();
    }
}
