package fi.omabotti.bot.local;

import fi.omabotti.bot.auth.TeamsSettings;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Keeps the invented and the real apart: for whatever opens the database, the bot and its commands alike. */
@Configuration(proxyBeanMethods = false)
public class LocalDatabaseConfiguration {

    private static final Location MARK = Location.fromPath("classpath:", "db/migration/local");

    @Bean
    DatabaseGuard databaseGuard(TeamsSettings settings) {
        return new DatabaseGuard(settings);
    }

    /** The database of local mode has a mark, which comes first of all, and may be emptied. */
    @Bean
    @Conditional(InLocalMode.class)
    FlywayConfigurationCustomizer markFirst() {
        return flyway -> {
            Stream<Location> known = Stream.of(flyway.getLocations());
            flyway.locations(Stream.concat(known, Stream.of(MARK)).toArray(Location[]::new));
            flyway.cleanDisabled(false);
        };
    }
}
