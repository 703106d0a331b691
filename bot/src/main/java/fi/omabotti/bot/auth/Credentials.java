package fi.omabotti.bot.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the bot is in Entra: one app, its secret, and the one tenant that it serves. */
public record Credentials(String appId, String appPassword, String tenantId) {

    /**
     * All three or none; a blank one is missing, as an empty environment variable is.
     *
     * @throws SettingsFault naming what is missing when only some are there
     */
    static Optional<Credentials> of(@Nullable String appId, @Nullable String appPassword, @Nullable String tenantId) {
        List<String> missing = new ArrayList<>();
        String id = required("teams.app-id", appId, missing);
        String password = required("teams.app-password", appPassword, missing);
        String tenant = required("teams.tenant-id", tenantId, missing);
        if (missing.size() == 3) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new SettingsFault(
                    "The bot's credentials are incomplete: " + String.join(" and ", missing) + " not set.",
                    "Set teams.app-id, teams.app-password and teams.tenant-id (TEAMS_APP_ID, TEAMS_APP_PASSWORD,"
                            + " TEAMS_TENANT_ID), or none of them for local mode.");
        }
        return Optional.of(new Credentials(id, password, tenant));
    }

    private static String required(String name, @Nullable String value, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(name);
            return "";
        }
        return value.strip();
    }

    @Override
    public String toString() {
        return "Credentials[" + appId + " of " + tenantId + "]";
    }
}
