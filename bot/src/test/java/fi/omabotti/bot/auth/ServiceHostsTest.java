package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {

    private static final ServiceHosts HOSTS = ServiceHosts.of(List.of(
            "smba.trafficmanager.net", "*.teams.microsoft.com", "proxy.example:8443", "127.0.0.1:40900", "localhost"));

    @ParameterizedTest
    @CsvSource({
        "https://smba.trafficmanager.net/emea/,                 true",
        "https://smba.trafficmanager.net,                       true",
        "https://smba.trafficmanager.net:443/,                  true",
        "HTTPS://SMBA.TrafficManager.NET/,                      true",
        "https://smba.trafficmanager.net:8443/,                 false",
        "http://smba.trafficmanager.net/,                       false",
        "https://smba.trafficmanager.net.evil.example/,         false",
        "https://evil.example/smba.trafficmanager.net,          false",
        "https://smba.trafficmanager.net/emea/?x=y,             false",
        "https://smba.trafficmanager.net/emea/?,                false",
        "https://smba.trafficmanager.net/emea/#x,               false",
        "https://evil.example?smba.trafficmanager.net,          false",
        "https://evil.example#@smba.trafficmanager.net,         false",
        "https://smba.trafficmanager.net@evil.example/,         false",
        "https://user@smba.trafficmanager.net/,                 false",
        "https://xsmba.trafficmanager.net/,                     false",
        "https://smba.trafficmanager.net./,                     false",
        "https://smba.infra.gcc.teams.microsoft.com/x,          true",
        "https://a.teams.microsoft.com/,                        true",
        "https://teams.microsoft.com/,                          false",
        "https://.teams.microsoft.com/,                         false",
        "https://evilteams.microsoft.com/,                      false",
        "https://a.teams.microsoft.com.evil.example/,           false",
        "https://proxy.example:8443/,                           true",
        "https://proxy.example/,                                false",
        "http://127.0.0.1:40900/,                               true",
        "https://127.0.0.1:40900/,                              true",
        "http://127.0.0.1/,                                     false",
        "http://127.0.0.2:40900/,                               false",
        "http://localhost/,                                     true",
        "http://localhost:80/,                                  true",
        "http://localhost:8080/,                                false",
        "ftp://smba.trafficmanager.net/,                        false",
        "javascript:alert(1),                                   false",
        "//smba.trafficmanager.net/,                            false",
        "smba.trafficmanager.net,                               false",
        "https://sm ba.trafficmanager.net/,                     false",
        "https:\\\\smba.trafficmanager.net/,                    false",
        "'',                                                    false",
    })
    void is_this_service_url_allowed(String serviceUrl, boolean allowed) {
        assertThat(HOSTS.allow(serviceUrl)).isEqualTo(allowed);
    }

    @Test
    void a_missing_service_url_is_not_allowed() {
        assertThat(HOSTS.allow(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:56150/_connector,  true",
        "http://localhost:56150/_connector,  true",
        "http://[::1]:56150/,                true",
        "http://127.0.0.1.evil.example/,     false",
        "https://smba.trafficmanager.net/,   false",
    })
    void local_mode_posts_to_this_machine_only(String serviceUrl, boolean allowed) {
        assertThat(ServiceHosts.loopback().allow(serviceUrl)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://smba.trafficmanager.net", "host/path", "user@host", "*", "*.", "*.0.0.1", "", "ho st"})
    void an_entry_that_is_not_a_host_is_named(String entry) {
        assertThatExceptionOfType(SettingsFault.class)
                .isThrownBy(() -> ServiceHosts.of(List.of(entry)))
                .withMessageContaining("teams.service-hosts");
    }
}
