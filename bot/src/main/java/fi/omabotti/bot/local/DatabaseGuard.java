package fi.omabotti.bot.local;

import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Looks into the database before anything is changed in it: invented and real people never meet. An old sample is thrown
 * away, be it that the bot makes a new one or that the user's own extract comes in its place.
 */
final class DatabaseGuard implements FlywayMigrationStrategy {

    private final boolean local;

    DatabaseGuard(TeamsSettings settings) {
        this.local = settings.isLocal();
    }

    @Override
    public void migrate(Flyway flyway) {
        DatabaseContents contents = contents(flyway);
        refuse(contents);
        if (contents == DatabaseContents.SAMPLE) {
            flyway.clean();
        }
        RewrittenMigrations.settle(flyway);
        flyway.migrate();
    }

    private void refuse(DatabaseContents contents) {
        if (local && contents == DatabaseContents.NOT_LOCAL) {
            throw new SettingsFault(
                    "The bot has no credentials, so it would fill this database with invented people; but the database was"
                            + " not made by local mode. Nothing was changed in it.",
                    "Set teams.app-id, teams.app-password and teams.tenant-id to serve what is in the database, or leave"
                            + " spring.datasource.url unset to try the bot with a database of its own.");
        }
        if (!local && (contents == DatabaseContents.SAMPLE || contents == DatabaseContents.OWN_EXTRACT)) {
            throw new SettingsFault(
                    "This database was made by local mode: the people in it are invented. Nothing was changed in it.",
                    "Set spring.datasource.url to the county's own database, or to an empty one.");
        }
    }

    private static DatabaseContents contents(Flyway flyway) {
        try {
            return DatabaseContents.of(flyway.getConfiguration().getDataSource());
        } catch (SQLException fault) {
            throw new IllegalStateException("The database does not answer", fault);
        }
    }
}
