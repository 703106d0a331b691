package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryPlaces.told;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.Rule;
import fi.omabotti.audit.AuditSealer;
import fi.omabotti.audit.AuditVerifier;
import fi.omabotti.bot.LeakHunt.Kind;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.retention.Retention;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Marked people, codes and words go every way there is through the bot, and are then looked for everywhere: they are where
 * they belong, and nowhere else.
 */
@BotTest
@Import(CanaryTest.Hands.class)
@TestPropertySource(
        properties = {
            "spring.profiles.active=management",
            "db-scheduler.enabled=true",
            "management.server.port=0",
            "omabotti.identity-key=an invented key of forty characters here",
            "omabotti.audit.key=another invented key of forty characters",
            "omabotti.quiet-hours.from=00:00",
            "omabotti.quiet-hours.to=00:00",
            "omabotti.quiet-hours.weekends=false",
            "omabotti.monitoring.agreed-with-staff=true",
            "omabotti.named-worker.emergency-phone=03 000 112",
            "omabotti.lookups.per-hour=" + CanaryOutside.MOST_LOOK_UPS,
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@Rule({"P-10", "P-19"})
class CanaryTest {

    private static final Path FOLDER = Path.of("target", "canary");

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    Parrot parrot;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockOfHands clock;

    @Autowired
    ExtractImport importer;

    @Autowired
    Retention retention;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    ObjectProvider<Conversation> conversations;

    @LocalManagementPort
    int managementPort;

    private final List<String> tellingColumns = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private CanaryLog log;
    private CanaryTalk talk;
    private CanaryPlaces places;

    @TestConfiguration(proxyBeanMethods = false)
    static class Hands {
        @Bean
        @Primary
        ClockOfHands clockOfHands() {
            return new ClockOfHands();
        }
    }

    /** The database that the bot has in production, elsewhere. */
    @DynamicPropertySource
    static void files(DynamicPropertyRegistry settings) throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Object database = Objects.requireNonNull(new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("spring.datasource.url"));
        settings.add("spring.datasource.url", database::toString);
        settings.add(
                "omabotti.database",
                () -> FOLDER.resolve("omabotti").toAbsolutePath().toString());
        settings.add(
                "omabotti.audit.seal-file",
                () -> FOLDER.resolve("seals.log").toAbsolutePath().toString());
        settings.add(
                "omabotti.log-reports.folder",
                () -> FOLDER.resolve("log-reports").toAbsolutePath().toString());
    }

    @BeforeAll
    void everythingHappens(CapturedOutput output) throws Exception {
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        log = new CanaryLog();
        talk = new CanaryTalk(client, teams, jdbc);
        places = new CanaryPlaces(jdbc, FOLDER);
        CanaryCounty county = new CanaryCounty(importer, clock, FOLDER);
        go(Stream.of(
                        new CanaryImports(county, jdbc).steps(),
                        new CanaryQuestions(talk).steps(),
                        new CanaryReasons(talk).steps(),
                        new CanaryOffice(talk, jdbc).steps(),
                        new CanaryOutside(talk, client, teams).steps(),
                        new CanaryTrouble(talk, client, teams, parrot, jdbc, log).steps(),
                        new CanarySweep(talk, conversations.orderedStream()).steps())
                .flatMap(List::stream));
        tellingColumns.addAll(places.columnsThatTell());
        go(new CanaryLater(talk, teams, clock, retention, sealer, verifier).steps().stream());
        jdbc.sql("checkpoint sync").update();
        log.lines().add(output.toString());
    }

    @AfterAll
    void nobodyListens() {
        log.close();
    }

    @Test
    void nothing_is_told_by_the_log() {
        assertThat(log.lines()).hasSizeGreaterThan(50);
        assertThat(tellingLines()).isEmpty();
    }

    @Test
    void nothing_is_told_by_what_is_measured() {
        assertThat(metrics.getMeters())
                .isNotEmpty()
                .allSatisfy(meter -> assertThat(
                                LeakHunt.in(meter.getId() + " " + meter.getId().getDescription(), Set.of()))
                        .isEmpty());
        for (String path : List.of(
                "health",
                "health/readiness",
                "info",
                "metrics",
                "metrics/http.server.requests",
                "metrics/jdbc.connections.active",
                "prometheus")) {
            String said = client.send(HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + managementPort + "/actuator/" + path))
                            .build())
                    .body();
            assertThat(LeakHunt.in(said, Set.of())).as(path).isEmpty();
        }
    }

    @Test
    void what_stands_beside_a_number_is_of_a_list_and_does_not_grow_with_what_people_do() {
        assertThat(MeterTags.faults(metrics)).isEmpty();
    }

    /** That the list would notice: a name, a number, an address of somebody's. */
    @Test
    void a_tag_that_tells_of_somebody_is_noticed() {
        SimpleMeterRegistry others = new SimpleMeterRegistry();
        others.counter("omabotti.asked", "intent", "Virtanen");
        others.counter("omabotti.asked", "client", "told");
        others.counter("http.server.requests", "uri", "/v3/conversations/a:1");

        assertThat(MeterTags.faults(others)).hasSize(3);
    }

    @Test
    void everybody_is_told_only_what_they_may_know() {
        assertThat(talk.told()).hasSizeGreaterThan(1000);
        assertThat(talk.told().flatMap(it -> told(it.raw(), it.raw(), it.allowed())))
                .isEmpty();
    }

    @Test
    @Rule("P-20")
    void what_is_sent_unasked_tells_of_nobody() {
        assertThat(talk.unasked())
                .hasSizeGreaterThan(10)
                .anyMatch(it -> it.raw().contains("Kanariasyy"));
        assertThat(talk.unasked().flatMap(it -> told(it.raw(), it.raw(), it.allowed())))
                .isEmpty();
    }

    @Test
    void a_lock_screen_is_told_nothing() {
        assertThat(Stream.concat(talk.told(), talk.unasked())
                        .flatMap(it -> Stream.of("summary", "fallbackText", "speak")
                                .flatMap(field -> it.content().findValues(field).stream()))
                        .flatMap(line -> told("a preview", line.toString(), Set.of())))
                .isEmpty();
    }

    @Test
    void no_address_or_header_tells_anything() {
        assertThat(teams.heads())
                .hasSizeGreaterThan(60)
                .allSatisfy(head -> assertThat(LeakHunt.in(head, Set.of())).isEmpty());
    }

    @Test
    void the_database_holds_everything_where_it_belongs() {
        assertThat(tellingColumns).isEmpty();
        assertThat(places.columnsThatTell()).as("after what is old was removed").isEmpty();
    }

    @Test
    void files_hold_nothing_that_is_not_theirs() {
        assertThat(FOLDER.resolve("log-reports")).isNotEmptyDirectory();
        assertThat(FOLDER.resolve("seals.log")).isNotEmptyFile();
        assertThat(places.filesThatTell()).isEmpty();
    }

    @Test
    void no_report_of_an_import_and_no_exception_quotes_a_row() {
        assertThat(printed.stream().filter(it -> it.startsWith("report")))
                .hasSizeGreaterThan(3)
                .allSatisfy(report -> assertThat(LeakHunt.in(report, Set.of())).isEmpty());
    }

    /** That the hunt finds what it is after: in each place, and however it is written. */
    @Test
    void a_leak_is_found_wherever_it_is() throws Exception {
        LoggerFactory.getLogger("fi.omabotti.leak")
                .debug("Looked for {}", "KANARIALINTUNEN", new IllegalStateException("Käa\u0308piösirkku"));
        jdbc.sql("insert into missed_term (term_hash, missed_at) values ('omatt Peippokanari', now())")
                .update();
        Path file = Files.writeString(FOLDER.resolve("Tirpustinen.tmp"), "{\"x\":\"N\\u00e4rhikanari\"}");

        assertThat(log.lines())
                .filteredOn(line -> line.contains("fi.omabotti.leak"))
                .flatMap(line -> LeakHunt.in(line, Set.of()))
                .extracting(LeakHunt.Mark::text)
                .contains("kanarialintu", "kaapiosirkku");
        assertThat(places.columnsThatTell()).anyMatch(it -> it.startsWith("MISSED_TERM.TERM_HASH tells"));
        assertThat(places.filesThatTell())
                .anyMatch(it -> it.startsWith("the name of a file"))
                .anyMatch(it -> it.startsWith("Tirpustinen.tmp tells"));
        assertThat(LeakHunt.in("130245 \u2013 987E", Set.of(Kind.CLIENT)))
                .extracting(LeakHunt.Mark::kind)
                .containsExactly(Kind.CODE);

        Files.delete(file);
        jdbc.sql("delete from missed_term where term_hash like 'omatt%'").update();
    }

    /** All of them, whatever became of the others. */
    private void go(Stream<CanaryStep> steps) {
        SoftAssertions.assertSoftly(softly -> steps.forEach(step -> softly.check(() -> printed.add(step.go()))));
    }

    private List<String> tellingLines() {
        return log.lines().stream()
                .filter(line -> !line.contains("fi.omabotti.leak"))
                .flatMap(line -> told(line, line, Set.of()))
                .toList();
    }
}
