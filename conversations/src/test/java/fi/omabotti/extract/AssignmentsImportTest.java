package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import fi.omabotti.identity.IdentityHash;
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

@OnEveryStore
class AssignmentsImportTest {

    private static final Instant TOMORROW = County.NOW.plus(Duration.ofDays(1));

    private final TestStore store;
    private County county;

    AssignmentsImportTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
    }

    @BeforeEach
    void employTheStaff(@TempDir Path folder) {
        county = County.withStaff(store, folder);
    }

    @Test
    void stores_the_client_with_the_keys_by_which_the_name_is_found() {
        ImportReport report = county.take(Extract.with(
                "henkilotunnus",
                "120345-901U",
                "sijainen_tunnus",
                "outi.salmi@esimerkki.fi",
                "sijaisuus_loppu",
                "31.12.2026"));

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.APPLIED);
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(values("select client_number, family_name, birth_year, language, non_disclosure from client"))
                .containsExactly("000123", "Virtanen", 1945, "fi", false);
        assertThat(values("select identity_hash from client"))
                .containsExactly(
                        new IdentityHash(County.KEY, "").of("120345-901u").orElseThrow());
        assertThat(county.rows("select family_key, given_key from client_name_key order by given_key"))
                .extracting(row -> row.get("given_key"))
                .containsExactly("matti", "matti-olavi", "olavi");
        assertThat(
                        values(
                                "select role, source, cast(since as varchar(10)), cast(substitute_last_day as varchar(10)) from assignment"))
                .containsExactly("NAMED_WORKER", "EXTRACT", "2026-03-09", "2026-12-31");
    }

    @Test
    void finds_nothing_to_do_when_the_same_file_comes_again() {
        Extract extract = Extract.with().andUnnamed("asiakasnumero", "000125", "ei_nimetty_syy", "ARVIO_KESKEN");
        county.take(extract);

        ImportReport again = county.take(extract, TOMORROW);

        assertThat(again.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
        assertThat(county.count("extract_import where kind = 'ASSIGNMENTS'")).isEqualTo(2);
    }

    @Test
    void finds_nothing_to_do_when_the_rows_come_in_another_order() {
        county.take(Extract.with().and("rooli", "työpari", "tyontekija_tunnus", "outi.salmi@esimerkki.fi"));

        ImportReport again = county.take(
                Extract.with("rooli", "työpari", "tyontekija_tunnus", "OUTI.SALMI@esimerkki.fi")
                        .and(),
                TOMORROW);

        assertThat(again.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
    }

    @Test
    void keeps_the_former_worker_in_the_history_when_the_worker_changes() {
        county.take(Extract.with());

        ImportReport report = county.take(
                Extract.with("tyontekija_tunnus", "outi.salmi@esimerkki.fi", "alku", "20.11.2026"), TOMORROW);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
        assertThat(values("select username, cast(until as varchar(10)), end_reason from assignment"
                        + " join worker on worker.id = worker_id order by until nulls last"))
                .containsExactly(
                        "tiina.makela@esimerkki.fi",
                        "2026-11-20",
                        "WORKER_CHANGED",
                        "outi.salmi@esimerkki.fi",
                        null,
                        null);
    }

    @Test
    void ends_what_the_next_extract_does_not_have() {
        county.take(Extract.with().and("asiakasnumero", "000124"));

        ImportReport report = county.take(Extract.with(), TOMORROW);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 1));
        assertThat(values("select cast(until as varchar(10)), end_reason from assignment where until is not null"))
                .containsExactly("2026-11-25", "NOT_IN_EXTRACT");
        assertThat(values("select cast(until as varchar(10)) from clienthood where until is not null"))
                .containsExactly("2026-11-25");
        assertThat(county.take(Extract.with(), TOMORROW).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1));
    }

    @Test
    void opens_the_old_assignment_again_when_the_client_comes_back() {
        county.take(Extract.with().and("asiakasnumero", "000124"));
        county.take(Extract.with());

        ImportReport report = county.take(Extract.with().and("asiakasnumero", "000124"), TOMORROW);

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 1, 0, 1));
        assertThat(county.count("assignment")).isEqualTo(2);
        assertThat(county.count("assignment where until is not null or end_reason is not null"))
                .isZero();
        assertThat(county.count("clienthood where until is not null")).isZero();
    }

    @Test
    void lets_an_assignment_end_on_the_day_that_the_file_says() {
        county.take(Extract.with());

        ImportReport report = county.take(Extract.with("loppu", "1.11.2026", "asiakkuus_loppu", "1.11.2026"), TOMORROW);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
        assertThat(values("select cast(until as varchar(10)) from assignment")).containsExactly("2026-11-01");
    }

    @Test
    void does_not_touch_what_was_said_in_a_chat() {
        county.take(Extract.with());
        store.jdbc().sql("""
                    insert into assignment (client_id, service_task_id, unit_id, worker_id, role, since, source, recorded_at)
                    select client_id, service_task_id, unit_id, worker_id, 'PAIR', since, 'CHAT', recorded_at
                    from assignment
                    """).update();

        county.take(Extract.with("asiakasnumero", "000999"), TOMORROW);

        assertThat(county.count("assignment where source = 'CHAT' and until is null"))
                .isEqualTo(1);
        assertThat(county.count("assignment where source = 'EXTRACT' and until is null"))
                .isEqualTo(1);
    }

    @Test
    void stores_the_reason_of_naming_nobody_and_never_the_words_beside_it() {
        county.take(Extract.empty()
                .andUnnamed(
                        "tuen_tarve", "tilapäinen", "ei_nimetty_syy", "TILAPAINEN", "perustelu", "Kanarialintu lensi"));

        assertThat(values("select not_named_reason, need from clienthood"))
                .containsExactly("TEMPORARY_NEED", "TEMPORARY");
        assertThat(county.count("assignment")).isZero();
    }

    @Test
    void stores_both_when_the_extract_names_two() {
        ImportReport report = county.take(Extract.with().and("tyontekija_tunnus", "outi.salmi@esimerkki.fi"));

        assertThat(county.count("assignment where until is null and role = 'NAMED_WORKER'"))
                .isEqualTo(2);
        assertThat(report.totals()).containsEntry(Rule.TWO_NAMED_WORKERS, 1);
    }

    @Test
    void renames_a_client_under_new_keys() {
        county.take(Extract.with());

        ImportReport report = county.take(Extract.with("sukunimi", "Korhonen", "entiset_nimet", "Virtanen"), TOMORROW);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
        assertThat(report.totals()).containsOnlyKeys(Rule.NAME_CHANGED);
        assertThat(values("select distinct family_key from client_name_key order by family_key"))
                .containsExactly("korhonen", "virtanen");
    }

    @Test
    void changes_nothing_in_a_dry_run_and_tells_what_it_would_change() {
        county.take(Extract.with());

        ImportReport report = county.tryOut(Extract.with("asiakasnumero", "000124"));

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.WOULD_BE_APPLIED);
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 1, 0));
        assertThat(values("select client_number from client")).containsExactly("000123");
        assertThat(county.count("assignment where until is null")).isEqualTo(1);
        assertThat(county.count("extract_import where kind = 'ASSIGNMENTS'")).isEqualTo(1);
    }

    @Test
    void changes_nothing_when_one_row_of_many_is_wrong() {
        ImportReport report = county.take(Extract.with().and("asiakasnumero", "000124", "alku", "31.2.2026"));

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(county.count("client")).isZero();
        assertThat(county.count("extract_import where kind = 'ASSIGNMENTS'")).isZero();
    }

    @Test
    void refuses_an_extract_that_would_end_more_than_a_fifth() {
        Extract whole = Extract.empty();
        IntStream.range(0, 30).forEach(i -> whole.and("asiakasnumero", "A" + i));
        county.take(whole);

        Extract cut = Extract.empty();
        IntStream.range(0, 23).forEach(i -> cut.and("asiakasnumero", "A" + i));
        ImportReport report = county.take(cut, TOMORROW);

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(ReportText.lines(report, Language.FI)).anyMatch(line -> line.contains("päättyisi 7 / 30"));
        assertThat(county.count("assignment where until is null")).isEqualTo(30);
    }

    @Test
    void ends_more_than_a_fifth_when_it_is_forced_and_leaves_a_line_of_that() {
        Extract whole = Extract.empty();
        IntStream.range(0, 30).forEach(i -> whole.and("asiakasnumero", "A" + i));
        county.take(whole);

        ImportReport report = county.force(Extract.with("asiakasnumero", "A0"), TOMORROW);

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.APPLIED);
        assertThat(ReportText.lines(report, Language.FI)).anyMatch(line -> line.contains("päättyi 29 / 30"));
        assertThat(county.count("assignment where until is null")).isEqualTo(1);
        assertThat(county.count("audit_entry where event = 'EXTRACT_FORCED'")).isEqualTo(1);
    }

    @Test
    void forces_nothing_but_that() {
        ImportReport report = county.force(Extract.with("turvakielto", ""), TOMORROW);

        assertThat(report.totals()).containsOnlyKeys(Rule.NON_DISCLOSURE_EMPTY);
        assertThat(county.count("client")).isZero();
    }

    @Test
    void leaves_no_line_of_force_that_was_not_needed() {
        county.force(Extract.with(), TOMORROW);

        assertThat(county.count("audit_entry where event = 'EXTRACT_TAKEN_IN'")).isEqualTo(2);
        assertThat(county.count("audit_entry where event = 'EXTRACT_FORCED'")).isZero();
    }

    @Test
    void does_without_identity_codes_when_there_is_no_key(@TempDir Path folder) {
        County keyless = new County(store, folder, new IdentityHash("", ""));

        ImportReport report = keyless.take(Extract.with("henkilotunnus", "120345-901U"));

        assertThat(report.totals()).containsOnlyKeys(Rule.IDENTITY_CODES_DROPPED);
        assertThat(county.count("client where identity_hash is null")).isEqualTo(1);
    }

    private List<Object> values(String sql) {
        return county.rows(sql).stream().flatMap(row -> row.values().stream()).toList();
    }
}
