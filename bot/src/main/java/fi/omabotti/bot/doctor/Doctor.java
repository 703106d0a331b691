package fi.omabotti.bot.doctor;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.lookup.DataAge;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All checks, one after the other. What one of them needs and cannot have (settings that cannot be read, a store that does not
 * answer) is that check's finding, and does not keep the others from theirs.
 */
public final class Doctor {

    private final ConfigurableApplicationContext context;
    private final ConfigurableEnvironment settings;
    private final Clock clock;

    /** Of a context of {@link DoctorConfiguration}, in which nothing is made before it is needed. */
    public Doctor(ConfigurableApplicationContext context) {
        this.context = context;
        this.settings = context.getEnvironment();
        this.clock = context.getBean(Clock.class);
    }

    /**
     * Looks at everything.
     *
     * @param appPackage the Teams app package; null when it is not to be looked at
     */
    public List<Finding> examine(@Nullable Path appPackage) {
        List<Finding> findings = new ArrayList<>(look("settings", () -> new SettingsCheck(settings)));
        findings.addAll(look("setting-names", () -> new SettingNamesCheck(settings)));
        Optional<TeamsSettings> teams = teams();
        findings.addAll(look("folders", () -> new FoldersCheck(settings)));
        teams.ifPresent(it -> {
            findings.addAll(look("hosts", () -> new HostsCheck(it)));
            findings.addAll(
                    look("credential", () -> new CredentialCheck(it, context.getBean(SslBundles.class), clock)));
            findings.addAll(look("channel", () -> new ChannelCheck(it.openidMetadata())));
            findings.addAll(look("clock", () -> new ClockCheck(it.login(), clock)));
        });
        findings.addAll(store());
        if (appPackage != null) {
            findings.addAll(look("package", () -> new AppPackageCheck(appPackage, appId(teams))));
        }
        findings.addAll(new ForPeople().look());
        return List.copyOf(findings);
    }

    /** What is in the store is looked at only when there is something. */
    private List<Finding> store() {
        List<Finding> findings =
                new ArrayList<>(look("store", () -> new StoreCheck(settings, context.getBean(DataSource.class))));
        if (findings.stream().anyMatch(it -> it.key().equals(StoreCheck.SOUND))) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            findings.addAll(look("trail-rights", () -> new TrailRightsCheck(jdbc)));
            findings.addAll(look("trail", () -> new TrailCheck(settings, jdbc, clock)));
            findings.addAll(look(
                    "extract",
                    () -> new ExtractCheck(context.getBean(DataAge.class), context.getBean(AssignmentSettings.class))));
        }
        return findings;
    }

    private Optional<TeamsSettings> teams() {
        try {
            return Optional.of(context.getBean(TeamsSettings.class)).filter(it -> !it.isLocal());
        } catch (RuntimeException saidBySettings) {
            return Optional.empty();
        }
    }

    private static String appId(Optional<TeamsSettings> teams) {
        return teams.flatMap(TeamsSettings::credentials).map(it -> it.appId()).orElse("");
    }

    private static List<Finding> look(String name, Supplier<Check> check) {
        try {
            return check.get().look();
        } catch (RuntimeException fault) {
            return List.of(Finding.failed(
                    "check-failed",
                    name,
                    NestedExceptionUtils.getMostSpecificCause(fault).getClass().getSimpleName()));
        }
    }
}
