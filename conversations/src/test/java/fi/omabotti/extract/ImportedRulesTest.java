package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would not be named in a chat is taken from an extract all the same, and shown as a deviation of it. */
@OnEveryStore
class ImportedRulesTest {

    private static final Pattern SEMICOLON = Pattern.compile(";");

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;kelpoisuus;kelpoisuus_loppu;yksikot;roolit;tyonantaja;esteellinen_asiakkaat
            tiina.makela@esimerkki.fi;id-tiina;Tiina Mäkelä;GERONOMI;;Ikäkuunto;TYONTEKIJA;;
            outi.salmi@esimerkki.fi;id-outi;Outi Salmi;SOSIONOMI;;Ikäkuunto;TYONTEKIJA;;
            pia.ranta@esimerkki.fi;id-pia;Pia Ranta;SOSIONOMI;;Ikäkuunto;TYONTEKIJA;Hoiva Oy;
            eero.lahti@esimerkki.fi;id-eero;Eero Lahti;SOSIONOMI;;Ikäkuunto;TYONTEKIJA;;000200
            kai.koski@esimerkki.fi;id-kai;Kai Koski;SOSIAALITYONTEKIJA;1.11.2026;Ikäkuunto;TYONTEKIJA;;
            """;

    private final TestStore store;

    @TempDir
    Path folder;

    ImportedRulesTest(TestStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # code | the row                                                                    | deviation
            R-02   | tyontekija_tunnus;outi.salmi@esimerkki.fi;alku;1.6.2026                    | TWO_NAMED_WORKERS
            R-04   | palvelutehtava;Lastensuojelu                                             | CHILD_WITHOUT_SOCIAL_WORKER
            R-05   | erityinen_tuki;kyllä;asiakasnumero;000200                                  | SUPPORT_WITHOUT_SOCIAL_WORKER
            R-06   | asiakasnumero;000200;tyontekija_tunnus;pia.ranta@esimerkki.fi               | NOT_IN_COUNTYS_SERVICE
            R-07   | asiakasnumero;000200;tyontekija_tunnus;kai.koski@esimerkki.fi               | QUALIFICATION_EXPIRED
            R-13   | asiakasnumero;000200;tyontekija_tunnus;eero.lahti@esimerkki.fi              | WORKER_IS_RECUSED
            R-10   | asiakasnumero;000200;rooli;ei nimetty;tyontekija_tunnus;;nimike;;alku;     | REASON_MISSING
            R-11   | asiakasnumero;000200;rooli;ei nimetty;tyontekija_tunnus;;nimike;;alku;;ei_nimetty_syy;TILAPAINEN | REASON_NOT_VALID
            """)
    void take_the_row_and_show_it(String code, String row, String deviation) {
        County county = new County(store, folder);
        store.empty();
        county.take(ExtractKind.STAFF, STAFF);
        List<String> cells = SEMICOLON.splitAsStream(row + ";end").toList();
        String[] changed = cells.subList(0, cells.size() - 1).toArray(String[]::new);

        ImportReport report = county.take(Extract.with().and(changed));

        assertThat(report.findings()).as(code).extracting(Finding::rule).contains(Rule.valueOf(deviation));
        assertThat(store.jdbc()
                        .sql("select count(*) from extract_import where kind = 'ASSIGNMENTS'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
