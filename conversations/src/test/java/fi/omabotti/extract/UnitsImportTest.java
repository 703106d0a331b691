package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryStore
class UnitsImportTest {

    private static final String UNITS = """
            nimi;aliakset;palvelutehtavat;neutraali_nimi;puhelin;vuorotyo
            Ikäkuunto;Ikäkunto|Ikäkunnon;Iäkkäiden palvelut|VAMMA;Neuvonta;03 000 0000;ei
            Sosiaalipäivystys;;;;+358 3 000 0001;kyllä
            """;

    private final TestStore store;
    private final County county;

    UnitsImportTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
    }

    @BeforeEach
    void startWithNothing() {
        store.empty();
    }

    @Test
    void stores_units_with_their_other_names_and_what_they_serve() {
        ImportReport report = county.take(ExtractKind.UNITS, UNITS);

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        assertThat(values("select neutral_name, phone, shift_work, listed from unit where name = 'Ikäkuunto'"))
                .containsExactly("Neuvonta", "03 000 0000", false, true);
        assertThat(values("select alias_key from unit_alias order by alias_key"))
                .containsExactly("ikakunnon", "ikakunto");
        assertThat(values("select task_key from unit_service_task"
                        + " join service_task on service_task.id = service_task_id order by task_key"))
                .containsExactly("IAK", "VAMMA");
        assertThat(county.count("unit where shift_work")).isEqualTo(1);
    }

    @Test
    void finds_nothing_to_do_when_the_same_file_comes_again() {
        county.take(ExtractKind.UNITS, UNITS);

        assertThat(county.take(ExtractKind.UNITS, UNITS).counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
    }

    @Test
    void keeps_a_unit_that_a_later_file_does_not_name() {
        county.take(ExtractKind.UNITS, UNITS);

        county.take(ExtractKind.UNITS, UNITS.replaceAll("Sosiaali.*\n", ""));

        assertThat(county.count("unit")).isEqualTo(2);
    }

    @Test
    void recognises_a_unit_that_a_staff_list_brought_along_under_what_is_now_its_other_name() {
        county.take(ExtractKind.STAFF, County.STAFF.replace("Ikäkuunto", "Ikäkunto"));

        ImportReport report = county.take(ExtractKind.UNITS, UNITS);

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0, 0));
        assertThat(values("select unit.name from worker join worker_unit on worker_id = worker.id"
                        + " join unit on unit.id = unit_id where directory_id = 'id-tiina'"))
                .containsExactly("Ikäkuunto");
    }

    @Test
    void refuses_one_name_for_two_units() {
        ImportReport report = county.take(ExtractKind.UNITS, UNITS.replace("päivystys;", "päivystys;IKÄKUNTO"));

        assertThat(report.totals()).containsOnlyKeys(Rule.NAME_TWICE);
        assertThat(county.count("unit")).isZero();
    }

    private List<Object> values(String sql) {
        return county.rows(sql).stream().flatMap(row -> row.values().stream()).toList();
    }
}
