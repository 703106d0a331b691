package fi.omabotti.logreport;

import fi.omabotti.conversation.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the county says of itself in a log report: who keeps the register, and whom to ask. Empty: nothing.
 *
 * @param countyTextFi in Finnish
 * @param countyTextSv in Swedish
 */
@ConfigurationProperties("omabotti.log-reports")
record LogReportSettings(
        @DefaultValue("") String countyTextFi,
        @DefaultValue("") String countyTextSv) {

    String countyText(Language language) {
        return language == Language.SV ? countyTextSv : countyTextFi;
    }
}
