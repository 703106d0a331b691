package fi.omabotti.bot.doctor;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.Extracts;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.lookup.DataAge;
import fi.omabotti.lookup.ExtractSettings;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The bot's settings and its store, and nothing that begins to work by itself: no trail, no jobs, no Teams. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    SslAutoConfiguration.class
})
@EnableConfigurationProperties({TeamsSettings.class, ExtractSettings.class, AssignmentSettings.class})
@Import({Extracts.class, DataAge.class})
public class DoctorConfiguration {

    private static final String ADDRESS = "spring.datasource.url";

    /** Connections: beside a running bot there may be no more to be had. */
    private static final int FEW = 3;

    /** Makes beans as they are needed, so that one that cannot be made is one finding; and makes no database where there is none. */
    public static final class TouchesNothing implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            ConfigurableEnvironment environment = context.getEnvironment();
            Map<String, Object> settings = new HashMap<>(Map.of("spring.datasource.hikari.maximum-pool-size", FEW));
            String address = environment.getProperty(ADDRESS, "");
            if (address.startsWith("jdbc:h2:file:")) {
                settings.put(ADDRESS, address + ";IFEXISTS=TRUE");
            }
            environment.getPropertySources().addFirst(new MapPropertySource("touches nothing", settings));
        }
    }
}
