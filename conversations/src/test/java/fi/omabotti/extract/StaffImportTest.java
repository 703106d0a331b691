package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryStore
class StaffImportTest {

    private final TestStore store;
    private final County county;

    StaffImportTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
    }

    @BeforeEach
    void startWithNobody() {
        store.empty();
    }

    @Test
    void stores_people_with_their_roles_and_makes_the_units_that_they_name() {
        ImportReport report = county.take(ExtractKind.STAFF, County.STAFF.replace("tiina.makela@", "Tiina.Makela@"));

        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0));
        assertThat(values("select username from worker where directory_id = 'id-tiina'"))
                .containsExactly("tiina.makela@esimerkki.fi");
        assertThat(values("select role from worker_role join worker on worker.id = worker_id"
                        + " where directory_id = 'id-outi' order by role"))
                .containsExactly("SUPERVISOR", "WORKER");
        assertThat(values("select name from unit where not listed order by name"))
                .containsExactly("Ikäkuunto", "Lastensuojelun avohuolto");
        assertThat(county.count("supervised_unit")).isEqualTo(1);
    }

    @Test
    void finds_nothing_to_do_when_the_same_list_comes_again() {
        county.take(ExtractKind.STAFF, County.STAFF);

        assertThat(county.take(ExtractKind.STAFF, County.STAFF).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 3));
    }

    @Test
    void keeps_who_is_not_on_the_list_any_longer_and_takes_them_back() {
        county.take(ExtractKind.STAFF, County.STAFF);

        ImportReport without = county.take(ExtractKind.STAFF, County.STAFF.replaceAll("tiina.*\n", ""));

        assertThat(without.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 2));
        assertThat(values("select cast(left_list_on as varchar(10)) from worker where left_list_on is not null"))
                .containsExactly("2026-11-24");
        assertThat(county.take(ExtractKind.STAFF, County.STAFF).counts()).isEqualTo(new ImportCounts(3, 0, 1, 0, 2));
        assertThat(county.count("worker where left_list_on is not null")).isZero();
    }

    @Test
    void knows_a_person_by_the_directory_id_through_a_change_of_name() {
        county.take(ExtractKind.STAFF, County.STAFF);

        county.take(
                ExtractKind.STAFF,
                County.STAFF.replace("tiina.makela@", "tiina.laine@").replace("Tiina Mäkelä", "Tiina Laine"));

        assertThat(values("select username from worker where directory_id = 'id-tiina'"))
                .containsExactly("tiina.laine@esimerkki.fi");
        assertThat(county.count("worker")).isEqualTo(3);
    }

    @Test
    void reads_service_recusals_and_an_employer_when_the_list_has_them() {
        county.take(ExtractKind.STAFF, """
                tunnus;aad_object_id;nimi;roolit;voimassa_alku;voimassa_loppu;kelpoisuus;kelpoisuus_loppu;tyonantaja;esteellinen_asiakkaat
                eeva@esimerkki.fi;id-eeva;Eeva Esimerkki;työntekijä|neuvonta;1.1.2026;31.12.2026;Opiskelija 12 §;30.6.2027;Hoiva Oy;000123|000124
                """);

        assertThat(values(
                        "select qualification, employer, cast(first_day as varchar(10)), cast(last_day as varchar(10)),"
                                + " cast(qualification_ends as varchar(10)) from worker"))
                .containsExactly("STUDENT", "Hoiva Oy", "2026-01-01", "2026-12-31", "2027-06-30");
        assertThat(values("select client_number from recusal order by client_number"))
                .containsExactly("000123", "000124");
    }

    @Test
    void refuses_two_people_with_one_user_name() {
        ImportReport report = county.take(ExtractKind.STAFF, County.STAFF.replace("outi.salmi@", "tiina.makela@"));

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.totals()).containsOnlyKeys(Rule.NAME_TWICE);
        assertThat(county.count("worker")).isZero();
    }

    @Test
    void refuses_an_account_that_takes_over_the_name_of_somebody_else() {
        county.take(ExtractKind.STAFF, County.STAFF);

        ImportReport report = county.take(
                ExtractKind.STAFF, County.STAFF.replaceAll("outi.*\n", "").replace("tiina.makela@", "outi.salmi@"));

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.totals()).containsOnlyKeys(Rule.NAME_TWICE);
    }

    @Test
    void refuses_a_unit_that_the_units_file_does_not_have() {
        county.take(ExtractKind.UNITS, "nimi;aliakset\nIkäkuunto;Ikäkunto\nLastensuojelun avohuolto;\n");

        ImportReport report =
                county.take(ExtractKind.STAFF, County.STAFF.replace("Lastensuojelun avo", "Lastensuojelun ava"));

        assertThat(report.totals()).containsOnlyKeys(Rule.UNKNOWN_UNIT);
        assertThat(county.take(ExtractKind.STAFF, County.STAFF.replace("Ikäkuunto", "IKÄKUNTO"))
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(county.count("unit")).isEqualTo(2);
    }

    private List<Object> values(String sql) {
        return county.rows(sql).stream().flatMap(row -> row.values().stream()).toList();
    }
}
