package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.audit.LastSegment.State;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryStore
class LastSegmentTest {

    private final TestStore store;

    @TempDir
    Path folder;

    LastSegmentTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void twoSegments() {
        Office office = new Office(store);
        Trail trail = new Trail(store, Office.CLOCK);
        trail.write(office.card());
        trail.sealer().sealNow();
        trail.write(office.nobody());
        trail.sealer().sealNow();
    }

    @Test
    void is_sound_as_it_was_sealed() {
        assertThat(state(Trail.KEY)).isEqualTo(State.SOUND);
    }

    @Test
    void is_not_sound_when_a_row_of_it_was_changed() {
        store.jdbc()
                .sql("update audit_entry set ground = 'RELATION' where event = 'NOBODY'")
                .update();

        assertThat(state(Trail.KEY)).isEqualTo(State.NOT_SOUND);
    }

    @Test
    void is_not_sound_when_the_seal_before_it_is_gone() {
        store.jdbc()
                .sql("delete from audit_seal where segment = (select max(segment) - 1 from audit_seal)")
                .update();

        assertThat(state(Trail.KEY)).isEqualTo(State.NOT_SOUND);
    }

    @Test
    void says_that_a_key_is_another_or_missing_and_makes_none() throws IOException {
        assertThat(state("another invented audit key of 40 chars..")).isEqualTo(State.ANOTHER_KEY);
        assertThat(state("short")).isEqualTo(State.NO_KEY);
        assertThat(state(null)).isEqualTo(State.NO_KEY);
        assertThat(folder).isEmptyDirectory();

        Files.writeString(folder.resolve("key"), Trail.KEY);
        assertThat(state(null)).isEqualTo(State.SOUND);
    }

    @Test
    void a_trail_without_seals_has_not_begun() {
        store.jdbc().sql("delete from audit_seal").update();

        assertThat(state(Trail.KEY)).isEqualTo(State.NOT_BEGUN);
    }

    private State state(@Nullable String key) {
        return new LastSegment(store.jdbc(), key, folder.resolve("key")).state();
    }
}
