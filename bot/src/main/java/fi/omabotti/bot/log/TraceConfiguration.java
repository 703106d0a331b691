package fi.omabotti.bot.log;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/** Brings the id of a turn to the threads that post its answer; what is scheduled has one for each run. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    TaskDecorator traceCarrier() {
        return TraceId::carriedInto;
    }
}
