package fi.omabotti.bot.doctor;

import fi.omabotti.bot.auth.ConnectorToken;
import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.auth.TokenUnavailable;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ssl.SslBundles;

/** A token for posting can be had with the credential, now. It is neither shown nor used. */
record CredentialCheck(TeamsSettings teams, SslBundles bundles, Clock clock) implements Check {

    @Override
    public List<Finding> look() {
        try {
            ConnectorToken token = ConnectorToken.of(teams, bundles, clock).orElseThrow();
            String unused = token.current();
            return List.of(Finding.passed("credential"));
        } catch (TokenUnavailable none) {
            return List.of(Finding.failed("credential-refused", String.valueOf(none.getMessage())));
        } catch (SettingsFault unusable) {
            return List.of(Finding.failed("settings-fault", String.valueOf(unusable.getMessage()), unusable.action()));
        }
    }
}
