package fi.omabotti.bot.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class LocalDatabaseNameTest {

    @Test
    void local_mode_has_a_database_of_its_own() {
        assertThat(database(new MockEnvironment())).isEqualTo("./data/local/omabotti");
    }

    @Test
    void blank_credentials_are_none() {
        MockEnvironment blank = new MockEnvironment()
                .withProperty("teams.app-id", " ")
                .withProperty("teams.app-password", "")
                .withProperty("teams.tenant-id", "");

        assertThat(database(blank)).isEqualTo("./data/local/omabotti");
    }

    @Test
    void who_names_a_database_has_the_last_word() {
        assertThat(database(new MockEnvironment().withProperty("omabotti.database", "/srv/mine")))
                .isEqualTo("/srv/mine");
    }

    @Test
    void with_any_credential_the_bot_is_not_local() {
        assertThat(database(new MockEnvironment().withProperty("teams.tenant-id", "set")))
                .isNull();
    }

    private static @Nullable String database(MockEnvironment environment) {
        new LocalDatabaseName().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("omabotti.database");
    }
}
