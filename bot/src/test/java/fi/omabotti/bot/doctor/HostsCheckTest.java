package fi.omabotti.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.auth.IdentitySettings;
import fi.omabotti.bot.auth.TeamsSettings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsCheckTest {

    private static final String MICROSOFTS = "smba.trafficmanager.net";

    @Test
    void the_hosts_of_teams_pass() {
        assertThat(look(List.of(MICROSOFTS, "*.teams.microsoft.com", "*.teams.microsoft.us"), "own.sharepoint.com"))
                .containsExactly(Finding.passed("hosts", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "*.com, FAILED, host-too-wide",
        "*.microsoft.com, FAILED, host-too-wide",
        "*.trafficmanager.net, FAILED, host-too-wide",
        "*.own.azurewebsites.net, FAILED, host-too-wide",
        "*.cloudapp.azure.com:443, FAILED, host-too-wide",
        "127.0.0.1:9000, WARNING, host-here",
        "proxy.county.example, WARNING, host-not-of-teams"
    })
    void others_are_told(String entry, Finding.Verdict verdict, String key) {
        assertThat(look(List.of(MICROSOFTS, entry), "own.sharepoint.com"))
                .contains(new Finding(verdict, key, List.of("teams.service-hosts", entry)));
    }

    @ParameterizedTest
    @CsvSource({"*.sharepoint.com, WARNING, files-of-every-tenant", "*.example.com, FAILED, host-too-wide"})
    void files_lie_at_ones_own_hosts(String entry, Finding.Verdict verdict, String key) {
        assertThat(look(List.of(MICROSOFTS), entry))
                .contains(new Finding(verdict, key, List.of("teams.file-hosts", entry)));
    }

    private static List<Finding> look(List<String> service, String files) {
        URI nowhere = URI.create("https://login.example/");
        IdentitySettings none = new IdentitySettings(null, null, null, true);
        return new HostsCheck(
                        new TeamsSettings(null, null, null, null, none, nowhere, nowhere, service, List.of(files)))
                .look();
    }
}
