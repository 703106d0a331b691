package fi.omabotti.bot.pace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which time the pace goes by. */
@Configuration(proxyBeanMethods = false)
class PaceConfiguration {

    @Bean
    Ticker ticker() {
        return System::nanoTime;
    }
}
