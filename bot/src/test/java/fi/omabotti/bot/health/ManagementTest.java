package fi.omabotti.bot.health;

import static fi.omabotti.bot.AnActivity.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.audit.AuditSealer;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those see who run the bot, at a port of their own. */
@BotTest
@Import(ManagementTest.Hands.class)
@TestPropertySource(properties = {"spring.profiles.active=management", "management.server.port=0"})
class ManagementTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockOfHands clock;

    @Autowired
    AuditSealer sealer;

    @LocalManagementPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Hands {
        @Bean
        @Primary
        ClockOfHands clockOfHands() {
            ClockOfHands clock = new ClockOfHands();
            clock.turnTo(Instant.now().truncatedTo(ChronoUnit.SECONDS));
            return clock;
        }
    }

    @BeforeEach
    void later() {
        teams.isWell();
        jdbc.sql("delete from scheduled_tasks").update();
        clock.turn(Duration.ofMinutes(1));
    }

    @Test
    void an_extract_that_is_missing_is_seen_and_takes_nothing_out() {
        HttpResponse<String> health = get("health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(sign("extract", "status")).isEqualTo("DEGRADED");
        assertThat(sign("extract", "details/extract")).isEqualTo("none yet");
        assertThat(JSON.readTree(health.body()).path("status").asString()).isEqualTo("DEGRADED");
        assertThat(get("health/readiness").body()).contains("\"status\":\"UP\"").doesNotContain("extract");
        assertThat(outside("/readyz")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(outside("/livez")).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void the_age_of_an_extract_is_told_against_when_one_was_expected() {
        jdbc.sql("delete from extract_import").update();
        take(clock.instant().minus(Duration.ofDays(30)));

        assertThat(sign("extract", "details/extract")).isEqualTo("too old");

        take(clock.instant());
        clock.turn(Duration.ofSeconds(5));

        assertThat(sign("extract", "details/extract")).isEqualTo("as expected");
        assertThat(sign("extract", "status")).isEqualTo("UP");
        jdbc.sql("delete from extract_import").update();
    }

    @Test
    void that_teams_is_reached_is_seen_by_what_was_posted() {
        client.send(message("hei"));
        await().until(() -> sign("connector", "status").equals("UP"));
        assertThat(sign("token", "status")).isEqualTo("UP");
        assertThat(sign("token", "details/held")).isEqualTo("true");

        teams.answersWith(502);
        clock.turn(Duration.ofSeconds(1));
        client.send(message("hei"));

        await().until(() -> sign("connector", "status").equals("DEGRADED"));
        assertThat(sign("connector", "details/why")).isEqualTo("status 502");
    }

    @Test
    void a_job_that_nobody_begins_is_named() {
        schedule("retention", clock.instant().minus(Duration.ofMinutes(11)), 0);
        schedule("leavers", clock.instant().minus(Duration.ofMinutes(9)), 0);
        schedule("event-seats", clock.instant(), 3);

        assertThat(sign("jobs", "status")).isEqualTo("DEGRADED");
        assertThat(sign("jobs", "details/late")).contains("retention").doesNotContain("leavers");
        assertThat(sign("jobs", "details/failing")).contains("event-seats");

        jdbc.sql("delete from scheduled_tasks").update();
        clock.turn(Duration.ofSeconds(5));
        assertThat(sign("jobs", "status")).isEqualTo("UP");
    }

    @Test
    void a_trail_that_is_not_sealed_is_seen() {
        sealer.sealNow();
        clock.turn(Duration.ofMinutes(12));
        jdbc.sql("insert into audit_entry (id, at, event, ground, request_id) values (7, :at, 'X', 'OFFICE', 'x')")
                .param("at", clock.instant().minus(Duration.ofMinutes(11)).atOffset(ZoneOffset.UTC))
                .update();

        assertThat(sign("trail", "status")).isEqualTo("DEGRADED");
        assertThat(sign("trail", "details/longestUnsealedSeconds")).isEqualTo("660");
        jdbc.sql("delete from audit_entry where id = 7").update();
    }

    @Test
    void when_all_is_well_each_sign_is_up() {
        assertThat(sign("outbox", "status")).isEqualTo("UP");
        assertThat(sign("delivery", "status")).isEqualTo("UP");
        assertThat(sign("trail", "status")).isEqualTo("UP");
        assertThat(sign("store", "status")).isEqualTo("UP");
    }

    @Test
    void what_is_measured_is_there_for_prometheus_and_its_buckets_are_few() {
        client.send(message("hei"));
        await().until(() -> get("prometheus").body().contains("omabotti_connector_seconds_bucket"));

        List<String> lines = get("prometheus").body().lines().toList();

        assertThat(lines)
                .anyMatch(it -> it.startsWith("omabotti_answers_seconds_bucket{")
                        && it.contains("kind=\"message\"")
                        && it.contains("outcome=\"answered\"")
                        && it.contains("le=\"0.1\""))
                .anyMatch(it -> it.startsWith("http_server_requests_seconds_bucket{"))
                .anyMatch(it -> it.startsWith("omabotti_outbox_longest_wait_seconds"))
                .anyMatch(it -> it.startsWith("okhttp_pool_connection_count_connections{"))
                .anyMatch(it -> it.startsWith("hikaricp_connections_active{pool=\"omabotti\"}"))
                .anyMatch(it -> it.startsWith("jvm_threads_live_threads"));
        assertThat(lines.stream()
                        .filter(it -> it.startsWith("omabotti_answers_seconds_bucket{") && it.contains("message"))
                        .count())
                .isEqualTo(11);
    }

    private void take(Instant taken) {
        jdbc.sql(
                        "insert into extract_import (kind, taken_at, imported_at, rows_read) values ('ASSIGNMENTS', :at, :at, 1)")
                .param("at", OffsetDateTime.ofInstant(taken, ZoneOffset.UTC))
                .update();
    }

    private void schedule(String job, Instant at, int failures) {
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                        values (:job, 'recurring', :at, false, :failures, 1)
                        """)
                .param("job", job)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failures", failures)
                .update();
    }

    private String sign(String name, String what) {
        JsonNode sign = JSON.readTree(get("health").body()).path("components").path(name);
        return sign.at("/" + what).isArray()
                ? sign.at("/" + what).toString()
                : sign.at("/" + what).asString("");
    }

    private String outside(String path) {
        return client.send(HttpRequest.newBuilder(client.address(path)).build()).body();
    }

    private HttpResponse<String> get(String path) {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path))
                .build());
    }
}
