package fi.omabotti.bot.auth;

import fi.omabotti.bot.auth.Credential.Certificate;
import fi.omabotti.bot.auth.Credential.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is in Entra: one app, the one tenant that it serves, and how it proves who it is. */
public record Credentials(String appId, String tenantId, Credential credential) {

    /** Every setting that takes the bot out of local mode. */
    public static final List<String> SETTINGS = List.of(
            "teams.app-id",
            "teams.tenant-id",
            "teams.app-password",
            "teams.certificate",
            "teams.identity.source",
            "teams.identity.client-id",
            "teams.identity.header");

    private static final String ALL_OR_NONE =
            "Set teams.app-id, teams.tenant-id and one of teams.app-password, teams.certificate and teams.identity.source"
                    + " (TEAMS_APP_ID, TEAMS_TENANT_ID, TEAMS_APP_PASSWORD …), or none of them for local mode.";

    /**
     * All or none; a blank one is missing, as an empty environment variable is.
     *
     * @throws SettingsFault naming what is missing when only some are there, or what is there twice
     */
    static Optional<Credentials> of(
            @Nullable String appId,
            @Nullable String tenantId,
            @Nullable String appPassword,
            @Nullable String certificate,
            IdentitySettings identity) {
        String app = stripped(appId);
        String tenant = stripped(tenantId);
        Map<String, Credential> given = new LinkedHashMap<>();
        Optional.of(stripped(appPassword))
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> given.put("teams.app-password", new Secret(it)));
        Optional.of(stripped(certificate))
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> given.put("teams.certificate", new Certificate(it)));
        identity.credential(app).ifPresent(it -> given.put("teams.identity.source", it));
        return isComplete(app, tenant, given.keySet().stream().toList())
                ? Optional.of(
                        new Credentials(app, tenant, given.values().iterator().next()))
                : Optional.empty();
    }

    private static boolean isComplete(String app, String tenant, List<String> given) {
        if (given.size() > 1) {
            throw new SettingsFault(
                    "The bot has more than one credential: " + String.join(" and ", given) + ".",
                    "Keep one of them, and leave the others unset.");
        }
        List<String> missing = new ArrayList<>();
        if (app.isEmpty()) {
            missing.add("teams.app-id");
        }
        if (given.isEmpty()) {
            missing.add("teams.app-password");
        }
        if (tenant.isEmpty()) {
            missing.add("teams.tenant-id");
        }
        if (missing.isEmpty() || missing.size() == 3) {
            return missing.isEmpty();
        }
        throw new SettingsFault(
                "The bot's credentials are incomplete: " + String.join(" and ", missing) + " not set.", ALL_OR_NONE);
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    @Override
    public String toString() {
        return "Credentials[" + appId + " of " + tenantId + "]";
    }
}
