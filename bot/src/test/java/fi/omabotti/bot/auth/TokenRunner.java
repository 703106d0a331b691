package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

/** A bot as far as its credential, with the settings of a test. */
final class TokenRunner {

    private final EntraStub entra;
    private final ClockOfHands clock;

    TokenRunner(EntraStub entra, ClockOfHands clock) {
        this.entra = entra;
        this.clock = clock;
    }

    /** No configuration by annotation: the tests of the whole bot would find it. */
    @EnableConfigurationProperties(TeamsSettings.class)
    static class Settings {

        @Bean
        ConnectorToken token(TeamsSettings settings, SslBundles bundles, Clock clock) {
            return ConnectorToken.of(settings, bundles, clock).orElseThrow();
        }
    }

    void start(List<String> credential, Consumer<ConnectorToken> then) {
        bot(credential).run(context -> then.accept(context.getBean(ConnectorToken.class)));
    }

    void refuses(List<String> credential, String why) {
        bot(credential)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining(why));
    }

    private ApplicationContextRunner bot(List<String> credential) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(Settings.class)
                .withBean(Clock.class, () -> clock)
                .withPropertyValues(
                        "teams.app-id=" + EntraStub.APP,
                        "teams.tenant-id=" + EntraStub.TENANT,
                        "teams.login=" + entra.login())
                .withPropertyValues(credential.toArray(String[]::new));
    }
}
