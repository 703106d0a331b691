package fi.omabotti.bot.ops;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StoreNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "app, jdbc:h2:file:./data/omabotti, true",
        "app, jdbc:postgresql://db/omabotti, false",
        ", jdbc:h2:file:./data/local/omabotti, false"
    })
    void a_county_on_the_embedded_database_is_told_so(
            @Nullable String app, String address, boolean told, CapturedOutput output) {
        MockEnvironment settings = new MockEnvironment().withProperty("spring.datasource.url", address);
        URI login = URI.create("https://login.example");
        TeamsSettings teams = new TeamsSettings(
                app,
                app == null ? null : "secret",
                app == null ? null : "tenant",
                null,
                new IdentitySettings(null, null, null, true),
                login,
                login,
                List.of(),
                List.of());

        new StoreNotice(teams, settings).look();

        assertThat(output.toString().contains("SPRING_DATASOURCE_URL")).isEqualTo(told);
    }
}
