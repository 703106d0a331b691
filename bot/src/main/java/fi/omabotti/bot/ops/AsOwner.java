package fi.omabotti.bot.ops;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Opens the database as the owner of the tables, where the bot's own role is another one ({@code spring.flyway.user}), and
 * leaves its tables as they are: who looks into the trail migrates nothing, and never empties a sample of local mode.
 */
final class AsOwner implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.flyway.enabled", "false");
        String owner = environment.getProperty("spring.flyway.user");
        if (owner != null && !owner.isBlank()) {
            settings.put("spring.datasource.username", owner);
            settings.put("spring.datasource.password", orEmpty(environment.getProperty("spring.flyway.password")));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("as owner", settings));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
