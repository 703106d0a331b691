package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IMP-01 … IMP-30: the files that a county's Excel really writes. None of this depends on the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractFaultsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");

    private final TestStore store = TestStore.at("jdbc:h2:mem:faults;DB_CLOSE_DELAY=-1", "sa");

    @TempDir
    private Path folder = Path.of("");

    private County county = new County(store, folder);

    @BeforeEach
    void employTheStaff() {
        county = County.withStaff(store, folder);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void imp_01_refuses_a_file_whose_umlauts_were_read_in_the_wrong_encoding() {
        String twice = new String(Extract.with("sukunimi", "Mäkinen").text().getBytes(UTF_8), WINDOWS_1252);

        refuses(county.take(ExtractKind.ASSIGNMENTS, twice), Rule.WRONG_ENCODING);
        refuses(county.take(Extract.with("sukunimi", "M?kinen")), Rule.WRONG_ENCODING);
        refuses(
                county.take(
                        ExtractKind.ASSIGNMENTS,
                        Extract.with("sukunimi", "Mäkinen").text().getBytes(DOS)),
                Rule.WRONG_ENCODING);
    }

    @Test
    void imp_01_refuses_a_workbook_that_is_only_called_csv() {
        refuses(county.take(ExtractKind.ASSIGNMENTS, new byte[] {'P', 'K', 3, 4, 20, 0}), Rule.NOT_A_TEXT_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void imp_01_reads_umlauts_in_either_encoding_that_excel_uses(String charset) {
        Extract extract = Extract.with("sukunimi", "Åkerblom");

        accepts(county.take(ExtractKind.ASSIGNMENTS, extract.text().getBytes(Charset.forName(charset))));

        assertThat(familyName()).isEqualTo("Åkerblom");
    }

    @Test
    void imp_01_reads_csv_utf_8_with_its_byte_order_mark() {
        accepts(county.take(
                ExtractKind.ASSIGNMENTS,
                "\ufeff" + Extract.with("sukunimi", "Åkerblom").text()));

        assertThat(familyName()).isEqualTo("Åkerblom");
    }

    @Test
    void imp_01_reads_unicode_text_which_is_utf_16_with_tabs() {
        String text = "\ufeff" + Extract.with("sukunimi", "Åkerblom").text("\t", "\r\n");

        accepts(county.take(ExtractKind.ASSIGNMENTS, text.getBytes(UTF_16LE)));

        assertThat(familyName()).isEqualTo("Åkerblom");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void imp_02_finds_the_separator_in_the_header(String separator) {
        accepts(county.take(ExtractKind.ASSIGNMENTS, Extract.with().text(separator, "\n")));
    }

    @Test
    void imp_02_reads_the_line_that_excel_itself_puts_first() {
        accepts(county.take(
                ExtractKind.ASSIGNMENTS, "sep=;\r\n" + Extract.with().text()));
    }

    @Test
    void imp_02_refuses_a_file_without_a_separator_or_with_two() {
        refuses(county.take(ExtractKind.ASSIGNMENTS, "asiakasnumero\r\n000123\r\n"), Rule.NO_SEPARATOR);
        String mixed = Extract.empty().text() + String.join(",", "000123", "x".repeat(5), "Virtanen") + "\r\n";
        refuses(county.take(ExtractKind.ASSIGNMENTS, mixed), Rule.OTHER_SEPARATOR);
    }

    @Test
    void imp_03_refuses_a_header_without_a_required_column_or_with_one_twice() {
        String text = Extract.with().text();

        ImportReport missing = county.take(ExtractKind.ASSIGNMENTS, text.replace("turvakielto", "lisatieto"));
        ImportReport twice = county.take(ExtractKind.ASSIGNMENTS, text.replace("kutsumanimi", "sukunimi"));

        refuses(missing, Rule.MISSING_COLUMN);
        assertThat(missing.findings()).extracting(Finding::column).containsExactly("turvakielto");
        refuses(twice, Rule.COLUMN_TWICE);
    }

    @Test
    void imp_03_reads_headers_in_any_case_with_or_without_umlauts_and_mentions_unknown_ones() {
        String text = Extract.with("lisätieto", "x")
                .text()
                .replace("tyontekija_tunnus", "Työntekijä tunnus")
                .replace("asiakasnumero", "ASIAKASNUMERO");

        ImportReport report = county.take(ExtractKind.ASSIGNMENTS, text);

        accepts(report);
        assertThat(report.totals()).containsOnlyKeys(Rule.UNKNOWN_COLUMN);
    }

    @Test
    void imp_04_refuses_a_row_with_a_cell_too_few_or_a_quote_that_does_not_end() {
        String text = Extract.with().text();

        refuses(county.take(ExtractKind.ASSIGNMENTS, text.replace("Virtanen;", "")), Rule.COLUMN_COUNT);
        refuses(county.take(ExtractKind.ASSIGNMENTS, text.replace("Virtanen", "\"Virtanen")), Rule.COLUMN_COUNT);
        refuses(county.take(ExtractKind.ASSIGNMENTS, text.replace("Virtanen", "\"Virta\"nen")), Rule.BROKEN_QUOTES);
    }

    @Test
    void imp_04_reads_separators_and_doubled_quotes_inside_quotes() {
        accepts(county.take(Extract.with("perustelu", "Neuvonta; \"\"ei jatkoa\"\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asiakasnumero",
                "sukunimi",
                "etunimet",
                "syntymavuosi",
                "palvelutehtava",
                "palveluyksikko",
                "asiakkuus_alku",
                "erityinen_tuki",
                "rooli",
                "tyontekija_tunnus",
                "alku"
            })
    void imp_05_refuses_an_empty_required_cell(String column) {
        ImportReport report = county.take(Extract.with(column, ""));

        refuses(report, Rule.EMPTY_CELL);
        assertThat(report.findings()).extracting(Finding::line, Finding::column).containsExactly(tuple(2, column));
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2026, BAD_DATE",
        "1.1.1899, BAD_DATE",
        "11/23/2026, AMERICAN_DATE",
        "46349, SERIAL_DATE",
        "kevät, BAD_DATE"
    })
    void imp_06_refuses_what_is_no_date(String date, Rule rule) {
        refuses(county.take(Extract.with("alku", date)), rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "1899", "2027", "1.1.1945"})
    void imp_06_refuses_what_is_no_year_of_birth(String year) {
        refuses(county.take(Extract.with("syntymavuosi", year)), Rule.BAD_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asiakkuus_loppu", "loppu", "sijaisuus_loppu"})
    void imp_07_refuses_an_end_before_the_start(String column) {
        refuses(county.take(Extract.with(column, "1.1.2026")), Rule.ENDS_BEFORE_IT_STARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120345-901V", "310290Y902X", "010594Z9032", "120345 901U"})
    void imp_08_refuses_a_wrong_identity_code_without_repeating_it(String code) {
        ImportReport report = county.take(Extract.with("henkilotunnus", code));

        refuses(report, Rule.BAD_IDENTITY_CODE);
        assertThat(text(report)).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({
        "sukunimi, Virtanen 120345-901U",
        "etunimet, Matti120345-901Uxx",
        "entiset_nimet, 120345 -901A",
        "asiakasnumero, 120345-901U",
    })
    void imp_08_refuses_an_identity_code_in_another_column_without_repeating_it(String column, String value) {
        ImportReport report = county.take(Extract.with(column, value));

        refuses(report, Rule.IDENTITY_CODE_ELSEWHERE);
        assertThat(text(report)).doesNotContain("901", "120345");
    }

    @Test
    void imp_09_refuses_a_birth_year_that_the_identity_code_contradicts() {
        refuses(
                county.take(Extract.with("henkilotunnus", "120345-901U", "syntymavuosi", "1946")),
                Rule.OTHER_BIRTH_YEAR);
    }

    @Test
    void imp_10_refuses_a_row_that_is_there_twice() {
        ImportReport report = county.take(Extract.with().and());

        refuses(report, Rule.ROW_TWICE);
        assertThat(report.findings()).extracting(Finding::line).containsExactly(3);
    }

    @Test
    void imp_10_lets_the_first_row_count_when_rows_contradict_each_other() {
        ImportReport report = county.take(Extract.with().and("loppu", "1.12.2026"));

        accepts(report);
        assertThat(report.totals()).containsOnlyKeys(Rule.CONTRADICTORY_ROWS);
        assertThat(county.count("assignment where until is null")).isEqualTo(1);
    }

    @Test
    void imp_11_lists_two_open_named_workers() {
        deviates(
                county.take(Extract.with().and("tyontekija_tunnus", "outi.salmi@esimerkki.fi")),
                Rule.TWO_NAMED_WORKERS);
    }

    @Test
    void imp_12_refuses_unknown_units_tasks_and_workers_and_suggests_the_nearest() {
        ImportReport unit = county.take(Extract.with("palveluyksikko", "Ikäkunto"));
        ImportReport task = county.take(Extract.with("palvelutehtava", "Iäkkäiden palvelu"));

        refuses(unit, Rule.UNKNOWN_UNIT);
        assertThat(text(unit)).contains("Tarkoitatko: Ikäkuunto?");
        refuses(task, Rule.UNKNOWN_TASK);
        assertThat(text(task)).contains("Tarkoitatko: Iäkkäiden palvelut?");
        refuses(county.take(Extract.with("tyontekija_tunnus", "ei.ketaan@esimerkki.fi")), Rule.UNKNOWN_WORKER);
        refuses(county.take(Extract.with("sijainen_tunnus", "ei.ketaan@esimerkki.fi")), Rule.UNKNOWN_WORKER);
        refuses(county.take(Extract.with("rooli", "omatyontekjä")), Rule.UNKNOWN_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IAK", "iak", "Service för äldre", "iakkaiden palvelut"})
    void imp_12_knows_a_task_by_all_its_names(String task) {
        accepts(county.take(Extract.with("palvelutehtava", task)));
    }

    @Test
    void imp_13_refuses_a_client_number_that_lost_its_zeros() {
        refuses(county.take(Extract.with().and("asiakasnumero", "123", "alku", "1.4.2026")), Rule.LEADING_ZEROS_LOST);
        accepts(county.take(Extract.with()));
        refuses(county.take(Extract.with("asiakasnumero", "123")), Rule.LEADING_ZEROS_LOST);
    }

    @Test
    void imp_14_refuses_a_code_that_excel_took_for_a_number() {
        refuses(county.take(Extract.with("henkilotunnus", "1,0105E+27")), Rule.SCIENTIFIC_NOTATION);
        refuses(county.take(Extract.with("asiakasnumero", "1E+05")), Rule.SCIENTIFIC_NOTATION);
    }

    @Test
    void imp_15_refuses_an_empty_non_disclosure_order() {
        refuses(county.take(Extract.with("turvakielto", "")), Rule.NON_DISCLOSURE_EMPTY);
    }

    @Test
    void imp_16_lists_special_support_without_a_social_worker() {
        deviates(county.take(Extract.with("erityinen_tuki", "kyllä")), Rule.SUPPORT_WITHOUT_SOCIAL_WORKER);
    }

    @Test
    void imp_16_is_content_with_a_social_worker_as_the_pair() {
        ImportReport report = county.take(Extract.with("erityinen_tuki", "k")
                .and("erityinen_tuki", "1", "rooli", "työpari", "tyontekija_tunnus", "jukka.niemi@esimerkki.fi"));

        assertThat(report.totals()).isEmpty();
    }

    @Test
    void imp_17_lists_a_child_without_a_social_worker_responsible() {
        deviates(county.take(Extract.with("palvelutehtava", "LASU")), Rule.CHILD_WITHOUT_SOCIAL_WORKER);
    }

    @Test
    void imp_18_lists_a_social_worker_with_more_than_thirty_children() {
        deviates(county.take(children(31)), Rule.TOO_MANY_CHILDREN);
    }

    @Test
    void imp_18_mentions_that_the_limit_is_near() {
        assertThat(county.take(children(27)).totals()).containsOnlyKeys(Rule.MANY_CHILDREN);
        assertThat(county.take(children(26)).totals()).isEmpty();
    }

    @Test
    void imp_19_lists_a_reason_that_is_missing_unknown_or_does_not_hold() {
        deviates(county.take(Extract.empty().andUnnamed()), Rule.REASON_MISSING);
        deviates(county.take(Extract.empty().andUnnamed("ei_nimetty_syy", "EI_EHDITTY")), Rule.REASON_UNKNOWN);
        deviates(county.take(Extract.empty().andUnnamed("ei_nimetty_syy", "TILAPAINEN")), Rule.REASON_NOT_VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+Virtanen", "-Virtanen", "@Virtanen"})
    void imp_20_refuses_a_formula_in_a_text(String name) {
        refuses(county.take(Extract.with("sukunimi", name)), Rule.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osoite", "Katuosoite", "postinumero", "Riskitieto", "diagnoosi", "kotikunta"})
    void imp_21_refuses_the_whole_file_for_a_column_that_must_not_be_there(String column) {
        refuses(county.take(Extract.with(column, "x")), Rule.FORBIDDEN_COLUMN);
    }

    @Test
    void imp_22_refuses_a_file_that_is_older_than_the_last_one_or_from_the_future() {
        accepts(county.take(Extract.with()));

        refuses(county.take(Extract.with(), County.NOW.minusSeconds(1)), Rule.OLDER_THAN_LAST);
        refuses(county.take(Extract.with(), County.NOW.plusSeconds(900_000)), Rule.TAKEN_IN_THE_FUTURE);
    }

    @Test
    void imp_23_warns_of_another_name_for_the_same_number() {
        county.take(Extract.with());

        warns(county.take(Extract.with("sukunimi", "Korhonen")), Rule.NAME_CHANGED);
    }

    @Test
    void imp_24_warns_of_one_identity_code_for_two_numbers() {
        warns(
                county.take(Extract.with("henkilotunnus", "120345-901U")
                        .and("henkilotunnus", "120345–901u", "asiakasnumero", "000124")),
                Rule.IDENTITY_CODE_TWICE);
    }

    @Test
    void imp_24_warns_of_an_identity_code_that_is_stored_under_a_number_which_is_gone() {
        county.take(Extract.with("henkilotunnus", "120345-901U"));

        warns(
                county.take(Extract.with("henkilotunnus", "120345-901U", "asiakasnumero", "000777")),
                Rule.IDENTITY_CODE_TWICE);
    }

    @Test
    void imp_25_refuses_a_worker_who_was_not_in_service_when_named() {
        county.take(
                ExtractKind.STAFF,
                County.STAFF
                        .replace("esihenkilo_yksikot\n", "esihenkilo_yksikot;voimassa_loppu\n")
                        .replace("TYONTEKIJA;\n", "TYONTEKIJA;;1.3.2026\n")
                        .replace(";Ikäkuunto\n", ";Ikäkuunto;\n")
                        .replace("TURVAKIELTO;\n", "TURVAKIELTO;;\n"));

        refuses(county.take(Extract.with("alku", "2.3.2026")), Rule.WORKER_NOT_ACTIVE);
    }

    @Test
    void imp_25_only_lists_a_worker_who_has_left_since() {
        county.take(ExtractKind.STAFF, County.STAFF.replaceAll("tiina.*\n", ""));

        deviates(county.take(Extract.with()), Rule.WORKER_HAS_LEFT);
    }

    @Test
    void imp_26_refuses_invented_codes_in_a_real_file_and_real_ones_in_an_invented_file() {
        refuses(county.takeAsReal(Extract.with("henkilotunnus", "120345-901U")), Rule.TEST_IDENTITY_CODE);
        assertThat(county.take(Extract.with("henkilotunnus", unmarkedCode())).totals())
                .containsKey(Rule.REAL_IDENTITY_CODE);
    }

    @Test
    void imp_27_trims_what_is_not_seen_and_curly_quotes() {
        ImportReport report = county.take(Extract.with("sukunimi", "\u00a0“O’Connor”\u200b"));

        informs(report, Rule.BLANKS_TRIMMED);
        assertThat(familyName()).isEqualTo("O'Connor");
    }

    @Test
    void imp_28_composes_letters_that_a_mac_took_apart() {
        ImportReport report =
                county.take(Extract.with("sukunimi", Normalizer.normalize("Mäkinen", Normalizer.Form.NFD)));

        informs(report, Rule.LETTERS_COMPOSED);
        assertThat(familyName()).isEqualTo("Mäkinen");
    }

    @Test
    void imp_29_skips_empty_rows_and_totals() {
        String text = Extract.with().text() + ";".repeat(23) + "\r\n\r\nYhteensä;1\r\n";

        ImportReport report = county.take(ExtractKind.ASSIGNMENTS, text);

        informs(report, Rule.ROWS_SKIPPED);
        assertThat(report.totals()).containsEntry(Rule.ROWS_SKIPPED, 3);
        assertThat(report.counts().read()).isEqualTo(1);
    }

    @Test
    void imp_30_refuses_a_file_that_is_too_big_without_reading_it() throws IOException {
        Path big = county.file(new byte[0]);
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(CsvFile.MOST_BYTES + 1);
        }

        refuses(
                county.run(new ImportRequest(ExtractKind.ASSIGNMENTS, big, false, County.NOW, true)),
                Rule.FILE_TOO_BIG);
    }

    @Test
    void imp_30_refuses_more_than_a_million_rows() {
        String rows = IntStream.rangeClosed(0, CsvFile.MOST_ROWS)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(";\n", "", ";"));

        refuses(county.take(ExtractKind.UNITS, "nimi;vuorotyo\n" + rows), Rule.TOO_MANY_ROWS);
    }

    @Test
    void imp_30_refuses_a_value_that_the_store_has_no_room_for() {
        refuses(county.take(Extract.with("sukunimi", "V".repeat(201))), Rule.VALUE_TOO_LONG);
    }

    @Test
    void lists_every_fault_of_every_row_at_once() {
        ImportReport report = county.take(
                Extract.with("alku", "31.2.2026", "turvakielto", "").and("asiakasnumero", "000124", "etunimet", ""));

        assertThat(report.totals()).containsOnlyKeys(Rule.BAD_DATE, Rule.NON_DISCLOSURE_EMPTY, Rule.EMPTY_CELL);
        assertThat(report.findings()).extracting(Finding::line).containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void never_shows_a_name_or_a_code_whichever_column_it_slipped_into() {
        String canary = "Kanarialintu";
        String code = "120345-901U";
        List<String> columns = List.of(Extract.empty().text().strip().split(";", -1));
        for (String column : columns) {
            assertThat(everyText(county.take(Extract.with(column, canary)))).doesNotContain(canary);
            assertThat(everyText(county.take(Extract.with(column, code)))).doesNotContain(code);
        }
        String headless = Extract.with("sukunimi", canary).text().replaceFirst(".*\r\n", "");
        assertThat(everyText(county.take(ExtractKind.ASSIGNMENTS, headless))).doesNotContainIgnoringCase(canary);
    }

    private Extract children(int count) {
        Extract extract = Extract.empty();
        for (int i = 0; i < count; i++) {
            extract.and(
                    "asiakasnumero", "L" + i,
                    "palvelutehtava", "LASU",
                    "palveluyksikko", "Lastensuojelun avohuolto",
                    "rooli", "lapsen asioista vastaava",
                    "tyontekija_tunnus", "jukka.niemi@esimerkki.fi");
        }
        return extract;
    }

    /** A right code that is not marked as invented, and nobody's: who has it is born on the last day of 2099. */
    private static String unmarkedCode() {
        return "311299A" + "500" + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(311299500 % 31);
    }

    private String familyName() {
        return store.jdbc()
                .sql("select family_name from client")
                .query(String.class)
                .single();
    }

    private static String everyText(ImportReport report) {
        return Stream.of(Language.values())
                .flatMap(language -> ReportText.lines(report, language).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String text(ImportReport report) {
        return String.join("\n", ReportText.lines(report, Language.FI));
    }

    private void refuses(ImportReport report, Rule rule) {
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.of(Severity.FAULT)).extracting(Finding::rule).containsOnly(rule);
        assertThat(text(report)).contains(rule.code());
    }

    private void accepts(ImportReport report) {
        assertThat(report.outcome()).as(text(report)).isEqualTo(Outcome.APPLIED);
    }

    private void deviates(ImportReport report, Rule rule) {
        accepts(report);
        assertThat(report.of(Severity.DEVIATION)).extracting(Finding::rule).contains(rule);
    }

    private void warns(ImportReport report, Rule rule) {
        accepts(report);
        assertThat(report.of(Severity.WARNING)).extracting(Finding::rule).containsExactly(rule);
    }

    private void informs(ImportReport report, Rule rule) {
        accepts(report);
        assertThat(report.of(Severity.INFO)).extracting(Finding::rule).contains(rule);
    }
}
