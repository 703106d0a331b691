package fi.omabotti.bot.doctor;

import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The settings: each can be read, those that are needed are there, they fit together, and keys are long enough. */
record SettingsCheck(Environment settings) implements Check {

    private static final int SHORTEST_KEY = 32;

    private static final String AUDIT_KEY = "omabotti.audit.key";
    private static final String IDENTITY_KEY = "omabotti.identity-key";
    private static final String IDENTITY_KEY_BEFORE = "omabotti.identity-key-before";

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        SettingGroups.all().forEach(it -> read(it, findings));
        keys(findings);
        if (value("omabotti.named-worker.emergency-phone").isEmpty()) {
            findings.add(Finding.warning("no-emergency-phone"));
        }
        if (findings.stream().noneMatch(it -> it.verdict() == Finding.Verdict.FAILED)) {
            findings.add(0, Finding.passed("settings"));
        }
        return findings;
    }

    private void read(Class<?> group, List<Finding> findings) {
        try {
            Object read = Binder.get(settings).bindOrCreate(SettingGroups.prefix(group), group);
            if (read instanceof TeamsSettings teams) {
                teams(teams, findings);
            }
        } catch (BindException unreadable) {
            findings.add(fault(unreadable));
        }
    }

    private void teams(TeamsSettings teams, List<Finding> findings) {
        if (teams.isLocal()) {
            findings.add(Finding.failed("local-mode"));
        }
        String serviceUrl = value("teams.service-url");
        if (!serviceUrl.isEmpty() && !teams.allowedHosts().allow(serviceUrl)) {
            findings.add(Finding.failed("service-url-not-allowed"));
        }
    }

    private static Finding fault(BindException unreadable) {
        return causes(unreadable)
                .filter(SettingsFault.class::isInstance)
                .map(SettingsFault.class::cast)
                .findFirst()
                .map(it -> Finding.failed("settings-fault", String.valueOf(it.getMessage()), it.action()))
                .orElseGet(() -> Finding.failed(
                        "setting-unreadable", unreadable.getName().toString()));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<@Nullable Throwable>iterate(fault, it -> it != null, Throwable::getCause)
                .map(Objects::requireNonNull)
                .limit(20);
    }

    private void keys(List<Finding> findings) {
        Stream.of(AUDIT_KEY, IDENTITY_KEY, IDENTITY_KEY_BEFORE)
                .filter(it -> !value(it).isEmpty() && value(it).length() < SHORTEST_KEY)
                .forEach(it -> findings.add(Finding.failed("key-too-short", it, SHORTEST_KEY)));
        if (!value(IDENTITY_KEY_BEFORE).isEmpty() && value(IDENTITY_KEY).isEmpty()) {
            findings.add(Finding.failed("key-before-without-key"));
        }
        if (!value(AUDIT_KEY).isEmpty() && value(AUDIT_KEY).equals(value(IDENTITY_KEY))) {
            findings.add(Finding.warning("one-key-for-two"));
        }
    }

    private String value(String setting) {
        return settings.getProperty(setting, "").strip();
    }
}
