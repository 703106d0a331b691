package fi.omabotti.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Talk;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@OnEveryStore
class InboxTest {

    private static final Instant TAKEN = Instant.parse("2026-11-24T04:00:00Z");

    private static final String UNITS = "nimi;vuorotyo\nIkäkuunto;ei\n";

    private static final String STAFF = """
            tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot
            tiina.makela@esimerkki.fi;id-tiina;Tiina Mäkelä;asiakasohjaaja;GERONOMI;044 000 0001;Ikäkuunto;TYONTEKIJA;
            """;

    @FunctionalInterface
    private interface Meddling {
        void meddle() throws IOException;
    }

    private final TestStore store;
    private final Talk talk;
    private final Path folder;
    private Inbox inbox;

    InboxTest(TestStore store, @TempDir Path parent) throws IOException {
        this.store = store;
        this.folder = Files.createDirectory(
                parent.resolve("inbox"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        this.talk = new Talk(store, Map.of("omabotti.inbox.folder", folder.toString()));
        this.inbox = talk.bean(Inbox.class);
    }

    @BeforeEach
    void startWithNothing() {
        store.empty();
    }

    @AfterEach
    void hangUp() {
        talk.close();
    }

    @Test
    @Rule("V-11")
    void takes_units_staff_and_assignments_in_that_order_and_deletes_them() throws IOException {
        put("assignments.csv", assignments(1));
        put("Staff-2026.CSV", STAFF);
        put("units.csv", UNITS);

        lookTwice();

        assertThat(count("assignment")).isEqualTo(1);
        assertThat(names())
                .containsExactly("Staff-2026.CSV.report.txt", "assignments.csv.report.txt", "units.csv.report.txt");
        assertThat(report("assignments.csv")).contains("on tuotu", "Rivejä 1: 1 uutta");
        assertThat(count("audit_entry where event = 'EXTRACT_TAKEN_IN' and request_id = 'job/read-inbox'"))
                .isEqualTo(3);
        assertThat(store.jdbc()
                        .sql("select max(taken_at) from extract_import")
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(TAKEN);
    }

    @Test
    void reads_nothing_before_it_has_stayed_as_it_is_for_half_a_minute() throws IOException {
        put("staff.csv", "");
        inbox.look();
        talk.turn(Duration.ofMinutes(1));
        put("staff.csv", STAFF);
        inbox.look();
        talk.turn(Duration.ofSeconds(29));
        inbox.look();
        assertThat(names()).containsExactly("staff.csv");

        talk.turn(Duration.ofSeconds(1));
        inbox.look();

        assertThat(count("worker")).isEqualTo(1);
    }

    @Test
    void leaves_alone_what_is_not_an_ordinary_file_of_its_own_name(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("staff.csv"), Files.writeString(elsewhere.resolve("staff"), STAFF));
        Files.createDirectory(folder.resolve("units.csv"));
        put("staff.csv.part", STAFF);
        put("staff.csv.tmp", STAFF);
        put(".staff.csv", STAFF);
        put("notes.csv", STAFF);
        List<String> before = names();

        lookTwice();

        assertThat(names()).isEqualTo(before);
        assertThat(count("worker")).isZero();
    }

    @Test
    void reads_two_of_a_kind_by_name_and_the_same_one_again_without_harm() throws IOException {
        put("staff-2.csv", STAFF.replace("Tiina Mäkelä", "Tiina Salo"));
        put("staff-1.csv", STAFF);
        lookTwice();
        put("staff-2.csv", STAFF.replace("Tiina Mäkelä", "Tiina Salo"));
        lookTwice();

        assertThat(count("worker where display_name = 'Tiina Salo'")).isEqualTo(1);
        assertThat(report("staff-2.csv")).contains("1 ennallaan");
    }

    @Test
    @Rule("V-11")
    void keeps_a_refused_file_for_three_days_and_its_report_says_why_without_telling_who() throws IOException {
        put("staff.csv", STAFF.replace("TYONTEKIJA", "KEISARI"));

        lookTwice();

        String kept = "staff.csv.20261124T070030Z.rejected";
        assertThat(names()).containsExactly(kept, "staff.csv.report.txt");
        assertThat(report("staff.csv"))
                .contains("ei tuotu", "IMP-12 rivi 2, roolit", kept, "72 tuntia")
                .doesNotContain("Tiina", "Mäkelä", "044");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("staff.csv.report.txt"))))
                .isEqualTo("rw-------");
        assertThat(outcomes("staff", "refused")).isEqualTo(1);

        talk.turn(Duration.ofDays(3).minusSeconds(1));
        inbox.look();
        assertThat(names()).contains(kept);
        talk.turn(Duration.ofSeconds(1));
        inbox.look();
        assertThat(names()).doesNotContain(kept);
    }

    @Test
    void has_assignments_wait_for_the_staff_list_that_was_refused() throws IOException {
        put("staff.csv", STAFF.replace("TYONTEKIJA", "KEISARI"));
        put("assignments.csv", assignments(1));
        lookTwice();
        assertThat(names()).contains("assignments.csv");
        assertThat(report("assignments.csv")).contains("ei ole vielä luettu", "staff.csv.20261124T070030Z.rejected");

        put("staff.csv", STAFF);
        lookTwice();

        assertThat(count("assignment")).isEqualTo(1);
        assertThat(names()).containsExactly("assignments.csv.report.txt", "staff.csv.report.txt");
    }

    @Test
    void waits_for_it_no_longer_than_eight_hours_as_old_data_harms_more() throws IOException {
        put("staff.csv", STAFF);
        lookTwice();
        put("staff.csv", STAFF.replace("TYONTEKIJA", "KEISARI"));
        put("assignments.csv", assignments(1));
        lookTwice();
        talk.turn(Duration.ofHours(8).minusSeconds(1));
        inbox.look();
        assertThat(count("assignment")).isZero();

        talk.turn(Duration.ofSeconds(1));
        inbox.look();

        assertThat(count("assignment")).isEqualTo(1);
    }

    @Test
    void refuses_to_end_more_than_a_fifth_and_names_the_command_that_does() throws IOException {
        put("staff.csv", STAFF);
        put("assignments.csv", assignments(30));
        lookTwice();
        put("assignments.csv", assignments(20));
        lookTwice();

        assertThat(report("assignments.csv")).contains("IMP-31", "10 / 30", "--force", ".rejected");
        assertThat(count("assignment where until is null")).isEqualTo(30);
    }

    @Test
    void stores_nothing_of_a_file_that_grows_while_it_is_read() throws IOException {
        put("staff.csv", STAFF);
        inbox = meddledWith(() -> Files.writeString(folder.resolve("staff.csv.reading"), STAFF + "\n"));

        lookTwice();

        assertThat(count("worker")).isZero();
        assertThat(names()).containsExactly("staff.csv");
    }

    @Test
    void does_not_take_a_new_file_for_the_one_that_it_read() throws IOException {
        put("staff.csv", STAFF);
        inbox = meddledWith(() -> put("staff.csv", STAFF));

        lookTwice();

        assertThat(count("worker")).isEqualTo(1);
        assertThat(names()).containsExactly("staff.csv", "staff.csv.report.txt");
    }

    @Test
    void goes_on_when_a_file_vanishes() throws IOException {
        put("staff.csv", STAFF);
        put("staff-b.csv", STAFF);
        Path first = folder.resolve("staff-b.csv.reading");
        inbox = meddledWith(() -> Files.deleteIfExists(first));

        lookTwice();

        assertThat(report("staff-b.csv")).contains("ei voi lukea");
        assertThat(report("staff.csv")).contains("on tuotu");
    }

    @Test
    void reads_again_what_somebody_was_reading_who_died() throws IOException {
        put("staff.csv", STAFF);
        lookTwice();
        put("staff.csv.reading", STAFF);

        inbox.look();

        assertThat(names()).containsExactly("staff.csv.report.txt");
        assertThat(report("staff.csv")).contains("1 ennallaan");
    }

    @Test
    void takes_the_data_in_when_no_report_can_be_written() throws IOException {
        Files.createDirectories(folder.resolve("staff.csv.report.txt/in-the-way"));
        put("staff.csv", STAFF);

        lookTwice();

        assertThat(count("worker")).isEqualTo(1);
        assertThat(names()).containsExactly("staff.csv.report.txt");
    }

    @Test
    void keeps_the_file_and_tries_again_when_the_store_fails() throws IOException {
        put("staff.csv", STAFF);
        store.template().execute("alter table extract_import add constraint is_full check (rows_read < 0)");
        try {
            lookTwice();
        } finally {
            store.template().execute("alter table extract_import drop constraint is_full");
        }
        assertThat(names()).containsExactly("staff.csv", "staff.csv.report.txt");
        assertThat(report("staff.csv")).contains("yrittää itse uudelleen");
        assertThat(count("worker")).isZero();

        inbox.look();

        assertThat(count("worker")).isEqualTo(1);
    }

    @Test
    @Rule("V-11")
    void reads_nothing_while_others_can_look_into_the_folder() throws IOException {
        put("staff.csv", STAFF);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

        lookTwice();

        assertThat(inbox.fitness()).isEqualTo(Inbox.Fitness.OPEN_TO_OTHERS);
        assertThat(names()).containsExactly("staff.csv");
    }

    @Test
    void deletes_reports_after_a_month() throws IOException {
        Path report = put("staff.csv.report.txt", "");
        Files.setLastModifiedTime(report, FileTime.from(talk.clock().instant().minus(Duration.ofDays(30))));

        inbox.look();

        assertThat(names()).isEmpty();
    }

    private void lookTwice() {
        inbox.look();
        talk.turn(Duration.ofSeconds(30));
        inbox.look();
    }

    /** An inbox in whose folder somebody does something at the moment when a file is about to be read. */
    private Inbox meddledWith(Meddling meddling) {
        TransactionOperations transaction = talk.bean(TransactionOperations.class);
        return new Inbox(
                talk.bean(InboxSettings.class),
                talk.bean(ExtractImport.class),
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> work) {
                        return transaction.execute(status -> {
                            try {
                                meddling.meddle();
                            } catch (IOException fault) {
                                throw new IllegalStateException(fault);
                            }
                            return work.doInTransaction(status);
                        });
                    }
                },
                talk.bean(InboxReports.class),
                talk.clock());
    }

    private Path put(String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(UTF_8));
        return Files.setLastModifiedTime(file, FileTime.from(TAKEN));
    }

    private static String assignments(int clients) {
        return "asiakasnumero;sukunimi;etunimet;syntymavuosi;turvakielto;palvelutehtava;palveluyksikko;asiakkuus_alku;"
                + "erityinen_tuki;rooli;tyontekija_tunnus;alku\n"
                + IntStream.range(0, clients)
                        .mapToObj(("A%d;Virtanen;Matti;1945;ei;Iäkkäiden palvelut;Ikäkuunto;3.2.2026;ei;omatyöntekijä;"
                                + "tiina.makela@esimerkki.fi;9.3.2026\n")::formatted)
                        .collect(Collectors.joining());
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".report.txt"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private long count(String rows) {
        return store.jdbc()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private double outcomes(String kind, String outcome) {
        return talk.bean(MeterRegistry.class)
                .get(InboxReports.COUNTER)
                .tags("kind", kind, "outcome", outcome)
                .counter()
                .count();
    }
}
