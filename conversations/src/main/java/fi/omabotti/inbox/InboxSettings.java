package fi.omabotti.inbox;

import fi.omabotti.conversation.Language;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where extracts are put, and how long what about them.
 *
 * @param folder open to the bot's own account only; empty: there is none
 * @param lookEvery the pause between two looks
 * @param unchangedFor how long a file must have stayed as it is
 * @param waitForCorrected how long files wait for the corrected one of a kind that is read before them
 * @param keepRejected how long a refused file is kept (V-11)
 * @param keepReports how long the last report of a name is kept
 * @param language of the reports
 */
@ConfigurationProperties("omabotti.inbox")
record InboxSettings(
        @DefaultValue("") String folder,
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue("30s") Duration unchangedFor,
        @DefaultValue("8h") Duration waitForCorrected,
        @DefaultValue("72h") Duration keepRejected,
        @DefaultValue("30d") Duration keepReports,
        @DefaultValue("fi") Language language) {}
