package fi.omabotti.bot.local;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Points local mode to a database of its own, with an audit key of its own and no seal file, as its trail ends with each
 * sample. The names go last of all settings (that of the database into a placeholder of the default
 * {@code spring.datasource.url}): whoever sets them or that address has the last word.
 */
final class LocalDatabaseName implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (InLocalMode.holdsFor(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "local mode",
                            Map.of(
                                    "omabotti.database",
                                    "./data/local/omabotti",
                                    "omabotti.audit.key",
                                    "an open key, for invented people only",
                                    "omabotti.audit.seal-file",
                                    "")));
        }
    }
}
