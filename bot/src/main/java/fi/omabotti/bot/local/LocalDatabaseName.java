package fi.omabotti.bot.local;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Points local mode to a database of its own. The name goes last of all settings, into a placeholder of the default
 * {@code spring.datasource.url}: whoever sets that address or the name has the last word.
 */
final class LocalDatabaseName implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (InLocalMode.holdsFor(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("local mode", Map.of("omabotti.database", "./data/local/omabotti")));
        }
    }
}
