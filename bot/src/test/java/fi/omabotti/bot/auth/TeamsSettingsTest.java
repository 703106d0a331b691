package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TeamsSettingsTest {

    private final ApplicationContextRunner bot = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TeamsSettings.class)
    static class Settings {}

    @Test
    void without_credentials_the_bot_is_local() {
        bot.run(context -> {
            TeamsSettings settings = context.getBean(TeamsSettings.class);

            assertThat(settings.isLocal()).isTrue();
            assertThat(settings.allowedHosts().allow("https://smba.trafficmanager.net/emea/"))
                    .isFalse();
        });
    }

    @Test
    void with_credentials_the_bot_trusts_microsoft_by_default() {
        bot.withPropertyValues("teams.app-id=app", "teams.app-password=secret", "teams.tenant-id=tenant")
                .run(context -> {
                    TeamsSettings settings = context.getBean(TeamsSettings.class);

                    assertThat(settings.credentials()).contains(new Credentials("app", "secret", "tenant"));
                    assertThat(settings.openidMetadata())
                            .hasToString("https://login.botframework.com/v1/.well-known/openidconfiguration");
                    assertThat(settings.login()).hasToString("https://login.microsoftonline.com");
                    assertThat(settings.allowedHosts().allow("https://smba.trafficmanager.net/emea/"))
                            .isTrue();
                    assertThat(settings.toString()).doesNotContain("secret");
                    assertThat(settings.credentials().toString()).doesNotContain("secret");
                });
    }

    @Test
    void blank_credentials_are_none() {
        bot.withPropertyValues("teams.app-id=", "teams.app-password= ", "teams.tenant-id=")
                .run(context -> assertThat(context.getBean(TeamsSettings.class).isLocal())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,   s, t, teams.app-id",
                "' ', s, t, teams.app-id",
                "a,   -, t, teams.app-password",
                "a,   s, -, teams.tenant-id",
                "a,   -, -, teams.app-password and teams.tenant-id",
                "-,   -, t, teams.app-id and teams.app-password",
            })
    void with_some_but_not_all_the_bot_does_not_start_and_says_which_is_missing(
            @Nullable String appId, @Nullable String password, @Nullable String tenantId, String missing) {
        bot.withPropertyValues(
                        property("app-id", appId), property("app-password", password), property("tenant-id", tenantId))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessage("The bot's credentials are incomplete: " + missing + " not set."));
    }

    @ParameterizedTest
    @CsvSource({
        "teams.login=http://login.example, teams.login",
        "teams.login=login.example, teams.login",
        "teams.openid-metadata=http://login.example/x, teams.openid-metadata",
        "teams.service-hosts=https://host, teams.service-hosts",
    })
    void an_address_that_is_not_safe_is_named(String property, String name) {
        bot.withPropertyValues(property)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining(name));
    }

    @Test
    void a_service_host_may_be_given_as_a_comma_list() {
        bot.withPropertyValues(
                        "teams.app-id=a",
                        "teams.app-password=s",
                        "teams.tenant-id=t",
                        "teams.service-hosts=one.example, *.two.example")
                .run(context -> {
                    ServiceHosts hosts = context.getBean(TeamsSettings.class).allowedHosts();

                    assertThat(hosts.allow("https://one.example/")).isTrue();
                    assertThat(hosts.allow("https://x.two.example/")).isTrue();
                    assertThat(hosts.allow("https://smba.trafficmanager.net/")).isFalse();
                });
    }

    private static String property(String name, @Nullable String value) {
        return value == null ? "other=x" : "teams." + name + "=" + value;
    }
}
