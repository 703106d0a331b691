package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

                    assertThat(settings.credentials())
                            .contains(new Credentials("app", "tenant", new Credential.Secret("secret")));
                    assertThat(settings.openidMetadata())
                            .hasToString("https://login.botframework.com/v1/.well-known/openidconfiguration");
                    assertThat(settings.login()).hasToString("https://login.microsoftonline.com");
                    assertThat(settings.allowedHosts().allow("https://smba.trafficmanager.net/emea/"))
                            .isTrue();
                    assertThat(settings.allowedHosts().allow("https://api.botframework.com/"))
                            .isFalse();
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
        "teams.app-password=s, teams.certificate=c",
        "teams.app-password=s, teams.identity.source=https://identity.example/",
        "teams.certificate=c, teams.identity.source=file:///token",
    })
    void with_two_credentials_at_once_the_bot_does_not_start_and_names_them(String one, String another) {
        bot.withPropertyValues("teams.app-id=a", "teams.tenant-id=t", one, another)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessage(
                                "The bot has more than one credential: " + name(one) + " and " + name(another) + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teams.certificate=c",
                "teams.identity.source=file:///token",
                "teams.identity.source=http://169.254.169.254/metadata/identity/oauth2/token",
                "teams.identity.source=http://127.0.0.1:41741/msi/token/",
                "teams.identity.source=http://localhost:42356/msi/token",
                "teams.identity.source=https://identity.example/token",
            })
    void each_credential_takes_the_bot_out_of_local_mode_and_needs_app_and_tenant(String credential) {
        bot.withPropertyValues("teams.app-id=a", "teams.tenant-id=t", credential)
                .run(context -> assertThat(context.getBean(TeamsSettings.class).isLocal())
                        .isFalse());
        bot.withPropertyValues(credential)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining("teams.app-id and teams.tenant-id"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://identity.example/token, ''",
        "http://169.254.evil.example/token, ''",
        "http://169.255.0.1/token, ''",
        "https://user@identity.example/token, ''",
        "https://identity.example/token?resource=x, ''",
        "ftp://169.254.169.254/token, ''",
        "token, ''",
        "file:token, ''",
        "file://host/token, ''",
        "file:///token, teams.identity.client-id=c",
        "file:///token, teams.identity.header=h",
        "file:///token, teams.identity.federated=false",
        "'', teams.identity.client-id=c",
        "'', teams.identity.header=h",
        "'', teams.identity.federated=false",
        "https://identity.example/token, teams.identity.federated=false teams.identity.client-id=another",
    })
    void an_identity_that_is_not_safe_or_not_whole_is_refused(String source, String others) {
        bot.withPropertyValues("teams.app-id=a", "teams.tenant-id=t", "teams.identity.source=" + source)
                .withPropertyValues(others.split(" "))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsFault.class)
                        .hasMessageContaining("teams.identity"));
    }

    @Test
    void a_managed_identity_is_the_app_itself() {
        bot.withPropertyValues(
                        "teams.app-id=a",
                        "teams.tenant-id=t",
                        "teams.identity.source=http://169.254.169.254/metadata/identity/oauth2/token",
                        "teams.identity.header=not-a-real-header",
                        "teams.identity.federated=false")
                .run(context -> {
                    TeamsSettings settings = context.getBean(TeamsSettings.class);

                    assertThat(settings.credentials().orElseThrow().credential())
                            .isInstanceOfSatisfying(
                                    Credential.ManagedIdentity.class,
                                    it -> assertThat(it.identity().clientId()).isEqualTo("a"));
                    assertThat(settings.toString() + settings.identity() + settings.credentials())
                            .doesNotContain("not-a-real-header");
                });
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

    private static String name(String property) {
        return property.substring(0, property.indexOf('='));
    }

    private static String property(String name, @Nullable String value) {
        return value == null ? "other=x" : "teams." + name + "=" + value;
    }
}
