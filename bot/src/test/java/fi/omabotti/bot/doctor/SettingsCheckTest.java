package fi.omabotti.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.doctor.Finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private static final String SECRET = "kanarialintu";
    private static final String LONG_SECRET = SECRET.repeat(3);

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void complete() {
        settings.setProperty("teams.app-id", "0a0a0a0a-0000-4000-8000-000000000001");
        settings.setProperty("teams.tenant-id", "0b0b0b0b-0000-4000-8000-000000000002");
        settings.setProperty("teams.app-password", SECRET);
        settings.setProperty("omabotti.audit.key", LONG_SECRET);
        settings.setProperty("omabotti.named-worker.emergency-phone", "03 000 112");
    }

    @Test
    void settings_that_fit_pass() {
        assertThat(look()).containsExactly(Finding.passed("settings"));
    }

    @ParameterizedTest
    @CsvSource({
        "teams.app-password, '', settings-fault",
        "teams.certificate, both, settings-fault",
        "teams.service-hosts, https://x/y, settings-fault",
        "teams.login, http://login.example, settings-fault",
        "teams.service-url, https://elsewhere.example/, service-url-not-allowed",
        "omabotti.answers.visible-for, 61m, settings-fault",
        "omabotti.extract.due-by, later, setting-unreadable",
        "omabotti.assignments.master, both, setting-unreadable",
        "omabotti.audit.key, kanarialintu, key-too-short",
        "omabotti.identity-key, kanarialintu, key-too-short",
        "omabotti.identity-key-before, kanarialintukanarialintukanarialintu, key-before-without-key"
    })
    void a_setting_that_does_not_fit_fails_and_is_never_printed_when_it_is_secret(
            String name, String value, String key) {
        settings.setProperty(name, value);

        assertThat(look())
                .anyMatch(it -> it.verdict() == Verdict.FAILED && it.key().equals(key))
                .noneMatch(it -> it.verdict() == Verdict.PASSED)
                .noneMatch(it -> it.toString().contains(SECRET));
    }

    @Test
    void local_mode_is_no_way_to_serve_a_county() {
        MockEnvironment none = new MockEnvironment();

        assertThat(new SettingsCheck(none).look()).contains(Finding.failed("local-mode"));
    }

    @Test
    void one_key_for_two_things_and_no_number_to_call_are_noted() {
        settings.setProperty("omabotti.identity-key", LONG_SECRET);
        settings.setProperty("omabotti.named-worker.emergency-phone", "");

        assertThat(look())
                .containsExactlyInAnyOrder(
                        Finding.passed("settings"),
                        Finding.warning("one-key-for-two"),
                        Finding.warning("no-emergency-phone"));
    }

    private List<Finding> look() {
        return new SettingsCheck(settings).look();
    }
}
