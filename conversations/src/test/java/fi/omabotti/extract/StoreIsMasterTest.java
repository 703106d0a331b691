package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file where the store is the master of who is named: it tells who is a client. */
@OnEveryStore
@Rule("V-17")
class StoreIsMasterTest {

    private static final Instant TOMORROW = County.NOW.plus(Duration.ofDays(1));

    private static final String NAMED = """
            select c.client_number || ' ' || w.username || ' ' || coalesce(a.end_reason, '-')
            from assignment a join client c on c.id = a.client_id join worker w on w.id = a.worker_id order by a.id
            """;

    private final TestStore store;
    private County county;

    StoreIsMasterTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
    }

    @BeforeEach
    void employTheStaff(@TempDir Path folder) {
        county = County.withStaff(store, folder);
        county.storeIsMaster();
    }

    @Test
    void names_workers_of_clients_who_are_new_and_of_nobody_else() {
        ImportReport first = county.take(Extract.with());
        assertThat(first.outcome()).isEqualTo(ImportReport.Outcome.APPLIED);
        assertThat(first.totals()).doesNotContainKey(fi.omabotti.extract.Rule.STORE_IS_MASTER);

        ImportReport second = county.take(
                Extract.with("tyontekija_tunnus", "outi.salmi@esimerkki.fi", "alku", "20.11.2026", "sukunimi", "Virta")
                        .and("asiakasnumero", "000124"),
                TOMORROW);

        assertThat(second.outcome()).isEqualTo(ImportReport.Outcome.APPLIED);
        assertThat(second.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0, 0));
        assertThat(second.totals()).containsEntry(fi.omabotti.extract.Rule.STORE_IS_MASTER, 1);
        assertThat(named()).containsExactly("000123 tiina.makela@esimerkki.fi -", "000124 tiina.makela@esimerkki.fi -");
        assertThat(county.count("client where family_name = 'Virta'")).isEqualTo(1);
    }

    @Test
    void keeps_the_reason_that_was_given_in_the_chat() {
        county.take(Extract.empty().andUnnamed("ei_nimetty_syy", "ARVIO_KESKEN"));
        store.jdbc()
                .sql("update clienthood set not_named_reason = 'CLIENT_DECLINES'")
                .update();

        county.take(Extract.empty().andUnnamed("ei_nimetty_syy", "TILAPAINEN", "tuen_tarve", "tilapäinen"), TOMORROW);

        assertThat(county.count("clienthood where not_named_reason = 'CLIENT_DECLINES' and need = 'TEMPORARY'"))
                .isEqualTo(1);
    }

    @Test
    void ends_what_was_named_in_the_chat_with_the_clienthood() {
        county.take(Extract.with().and("asiakasnumero", "000124"));
        store.jdbc()
                .sql("update assignment set source = 'CHAT', open_client_id = client_id")
                .update();

        county.take(Extract.with(), TOMORROW);

        assertThat(named())
                .containsExactly(
                        "000123 tiina.makela@esimerkki.fi -", "000124 tiina.makela@esimerkki.fi CLIENTHOOD_ENDED");
    }

    @Test
    void refuses_a_file_with_which_more_than_a_fifth_would_end() {
        county.take(many(25));

        ImportReport half = county.take(many(19), TOMORROW);

        assertThat(half.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(half.totals()).containsKey(fi.omabotti.extract.Rule.TOO_MANY_WOULD_END);
        assertThat(county.count("assignment where until is null")).isEqualTo(25);
    }

    private static Extract many(int clients) {
        Extract extract = Extract.empty();
        IntStream.range(0, clients).forEach(i -> extract.and("asiakasnumero", "0002" + (10 + i)));
        return extract;
    }

    private List<String> named() {
        return store.jdbc().sql(NAMED).query(String.class).list();
    }
}
