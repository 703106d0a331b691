package fi.omabotti.bot.ops;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Leaves the tables as they are: neither migrated nor, in local mode, emptied. */
final class AsItIs implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("as it is", Map.of("spring.flyway.enabled", "false")));
    }
}
