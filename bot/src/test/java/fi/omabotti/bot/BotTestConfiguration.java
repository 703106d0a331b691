package fi.omabotti.bot;

import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way to speak to the bot, one member of the staff, and a conversation that can be told to fail. */
@TestConfiguration(proxyBeanMethods = false)
class BotTestConfiguration {

    @Bean
    TeamsClient client(Environment environment, TeamsStub teams) {
        return new TeamsClient(environment, teams);
    }

    /** Has an answer to everything: what asks the bot's own conversations says {@code parrot=false}. */
    @Bean
    @ConditionalOnProperty(name = "parrot", matchIfMissing = true)
    Parrot parrot() {
        return new Parrot();
    }

    @Bean
    @ConditionalOnProperty(name = "parrot", matchIfMissing = true)
    FileScale fileScale() {
        return new FileScale();
    }

    @Bean
    ApplicationRunner kaisaIsOfTheStaff(JdbcClient jdbc) {
        return arguments -> {
            jdbc.sql("insert into worker (username, directory_id, display_name) values (?, ?, ?)")
                    .params(List.of("kaisa@esimerkki.fi", AnActivity.KAISA, "Kaisa Kivi"))
                    .update();
            jdbc.sql("insert into worker_role (worker_id, role) select id, 'WORKER' from worker")
                    .update();
        };
    }
}
