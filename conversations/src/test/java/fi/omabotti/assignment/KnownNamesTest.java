package fi.omabotti.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryStore
class KnownNamesTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private KnownNames known;

    KnownNamesTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    @BeforeEach
    void oneClient() {
        store.empty();
        talk = new Talk(store);
        known = talk.bean(KnownNames.class);
        people.client("000001", "Anna Liisa", "Yli-Hännilä");
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    void are_read_when_they_are_needed_first() {
        KnownNames.Names names = known.names();

        assertThat(names.isFamily("hannila")).isTrue();
        assertThat(names.isFamily("yli-hannila")).isTrue();
        assertThat(names.isGiven("anna-liisa")).isTrue();
        assertThat(names.isGiven("hannila")).isFalse();
        assertThat(names.isFamily("anna")).isFalse();
        assertThat(names.isFamily("yli-anna")).isFalse();
    }

    @Test
    void are_read_again_after_an_extract() {
        known.names();
        people.client("000002", "Pekka", "Korhonen");

        known.refresh();
        assertThat(known.names().isFamily("korhonen")).isFalse();

        people.extractTaken(OffsetDateTime.parse("2026-11-24T06:00:00+02:00"));
        known.refresh();
        assertThat(known.names().isFamily("korhonen")).isTrue();
    }

    @Test
    void are_read_again_after_six_hours() {
        known.names();
        people.client("000002", "Pekka", "Korhonen");

        talk.turn(Duration.ofHours(6).minusSeconds(1));
        known.refresh();
        assertThat(known.names().isFamily("korhonen")).isFalse();

        talk.turn(Duration.ofSeconds(1));
        known.refresh();
        assertThat(known.names().isFamily("korhonen")).isTrue();
    }
}
