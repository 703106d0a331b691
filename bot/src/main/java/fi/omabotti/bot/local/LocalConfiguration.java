package fi.omabotti.bot.local;

import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database of local mode has a mark, which comes first of all, and may be emptied. */
@Configuration(proxyBeanMethods = false)
@Conditional(InLocalMode.class)
class LocalConfiguration {

    private static final Location MARK = Location.fromPath("classpath:", "db/migration/local");

    @Bean
    FlywayConfigurationCustomizer markFirst() {
        return flyway -> {
            Stream<Location> known = Stream.of(flyway.getLocations());
            flyway.locations(Stream.concat(known, Stream.of(MARK)).toArray(Location[]::new));
            flyway.cleanDisabled(false);
        };
    }
}
