package fi.omabotti.usage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether own use is monitored.
 *
 * @param agreedWithStaff the county has handled it with the staff in co-operation (Act 759/2004, section 21); until then
 *     nothing is counted (V-16)
 */
@ConfigurationProperties("omabotti.monitoring")
record MonitoringSettings(@DefaultValue("false") boolean agreedWithStaff) {}
