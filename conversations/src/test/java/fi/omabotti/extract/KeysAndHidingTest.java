package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.identity.IdentityHash;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next extract does about codes under a new key, and about clients who were hidden in a chat. */
@OnEveryStore
class KeysAndHidingTest {

    private static final String NEW_KEY = "another invented key of forty characters";
    private static final Extract CODED = Extract.with("henkilotunnus", "120345-901U");
    private static final Instant LATER = County.NOW.plus(Duration.ofHours(1));

    private final TestStore store;
    private County county;
    private Path folder;

    KeysAndHidingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aCountyWithItsStaff(@TempDir Path temporary) {
        folder = temporary;
        county = County.withStaff(store, temporary);
    }

    @Test
    @Rule("P-10")
    void finds_clients_by_their_code_while_the_key_is_changed_and_after_it() {
        county.take(CODED);
        assertThat(found(County.KEY, "")).isTrue();
        assertThat(found(NEW_KEY, "")).isFalse();

        assertThat(found(NEW_KEY, County.KEY)).isTrue();
        new County(store, folder, new IdentityHash(NEW_KEY, County.KEY)).take(CODED, LATER);

        assertThat(found(NEW_KEY, "")).isTrue();
        assertThat(found(County.KEY, "")).isFalse();
    }

    @Test
    @Rule("P-26")
    void takes_temporary_codes_beside_real_ones_only_where_the_county_allows_them() {
        assertThat(county.takeAsReal(CODED).outcome()).isEqualTo(ImportReport.Outcome.REFUSED);

        county.allowTemporaryCodes();

        assertThat(county.takeAsReal(CODED).outcome()).isEqualTo(ImportReport.Outcome.APPLIED);
    }

    @Test
    @Rule("V-24")
    void keeps_a_client_hidden_until_an_extract_that_was_taken_later() {
        county.take(Extract.with());
        store.jdbc()
                .sql("update client set hidden_at = ?")
                .param(County.NOW.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();

        county.take(Extract.with(), County.NOW.plusSeconds(30));
        assertThat(hidden()).isTrue();

        county.take(Extract.with("asiakasnumero", "000999"), LATER.minusSeconds(60));
        assertThat(hidden()).as("not while extracts say nothing of the client").isTrue();

        county.take(Extract.with(), LATER);
        assertThat(hidden()).isFalse();
    }

    private boolean hidden() {
        return county.count("client where hidden_at is not null") == 1;
    }

    private boolean found(String key, String keyBefore) {
        try (Talk talk =
                new Talk(store, Map.of("omabotti.identity-key", key, "omabotti.identity-key-before", keyBefore))) {
            store.jdbc()
                    .sql("update worker set directory_id = 'outi.salmi' where display_name = 'Outi Salmi'")
                    .update();
            return Shown.text(talk.said("omatt 120345-901U").by("Outi Salmi")).contains("Tiina Mäkelä");
        }
    }
}
