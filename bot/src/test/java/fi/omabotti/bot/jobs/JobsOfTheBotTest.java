package fi.omabotti.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.TeamsClient;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;

/** That the jobs run in the bot as it is started. */
@BotTest
@TestPropertySource(properties = "db-scheduler.enabled=true")
class JobsOfTheBotTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamsClient client;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Test
    void run_and_leave_the_bot_healthy() {
        await().until(() -> tasks("where last_success is not null").contains("hide-answers"));

        assertThat(tasks(""))
                .contains(
                        "hide-answers",
                        "forget-answers",
                        "forget-activities",
                        "forget-messages",
                        "retention",
                        "leavers",
                        "use-of-the-week");
        assertThat(client.send(HttpRequest.newBuilder(client.address("/actuator/health"))
                                .build())
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void leave_the_sealing_of_the_trail_to_every_instance_itself() {
        assertThat(scheduled.getScheduledTasks())
                .extracting(Object::toString)
                .anyMatch(it -> it.contains("AuditSealer"));
    }

    private List<String> tasks(String where) {
        return jdbc.sql("select task_name from scheduled_tasks " + where)
                .query(String.class)
                .list();
    }
}
