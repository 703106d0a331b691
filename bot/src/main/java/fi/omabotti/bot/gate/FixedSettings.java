package fi.omabotti.bot.gate;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The one setting with which Spring would leave the gate out, at what it must be, whatever anybody sets. */
@Order(Ordered.LOWEST_PRECEDENCE)
class FixedSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> fixed =
                Map.of("spring.security.filter.dispatcher-types", "async,error,forward,include,request");
        environment.getPropertySources().addFirst(new MapPropertySource("fixed by the gate", fixed));
    }
}
