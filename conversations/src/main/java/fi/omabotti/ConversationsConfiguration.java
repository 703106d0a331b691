package fi.omabotti;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The one door to this module for Spring. */
@ConfigurationPropertiesScan
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "fi\\.omabotti\\.bot\\..*"))
public class ConversationsConfiguration {}
