package fi.omabotti.bot.local;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Another time than it is, to see today what people are told on the morning of a due day. Never where there are credentials. */
@Configuration(proxyBeanMethods = false)
@Conditional(InLocalMode.class)
@ConditionalOnProperty("local.clock.starts-at")
class LocalClockConfiguration {

    @Bean
    @Primary
    Clock localClock(LocalClockSettings settings) {
        Clock now = Clock.system(ZoneId.of("Europe/Helsinki"));
        return Clock.offset(now, Duration.between(LocalDateTime.now(now), Objects.requireNonNull(settings.startsAt())));
    }
}
