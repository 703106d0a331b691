package fi.omabotti.bot.auth;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot is known to Teams, and whom it trusts there.
 *
 * @param certificate the name of an SSL bundle ({@code spring.ssl.bundle.…}) with the app's key and certificate
 * @param openidMetadata where the channel publishes the keys that it signs with
 * @param login the base address at which the bot's own token is asked for
 * @param serviceHosts the hosts that a reply may be posted to, see {@link ServiceHosts}
 * @param fileHosts the hosts that files are fetched from and put to
 */
@ConfigurationProperties("teams")
public record TeamsSettings(
        @Nullable String appId,
        @Nullable String appPassword,
        @Nullable String tenantId,
        @Nullable String certificate,
        @DefaultValue IdentitySettings identity,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI openidMetadata,

        @DefaultValue("https://login.microsoftonline.com") URI login,

        @DefaultValue({"smba.trafficmanager.net", "*.teams.microsoft.com", "*.teams.microsoft.us"})
        List<String> serviceHosts,

        @DefaultValue("*.sharepoint.com") List<String> fileHosts) {

    public TeamsSettings {
        serviceHosts = List.copyOf(serviceHosts);
        fileHosts = List.copyOf(fileHosts);
        Credentials.of(appId, tenantId, appPassword, certificate, identity);
        Loopback.requireEncrypted("teams.openid-metadata", openidMetadata);
        Loopback.requireEncrypted("teams.login", login);
        ServiceHosts.of(serviceHosts);
        ServiceHosts.of(fileHosts);
    }

    /** Empty in local mode. */
    public Optional<Credentials> credentials() {
        return Credentials.of(appId, tenantId, appPassword, certificate, identity);
    }

    /** Without credentials the bot serves this machine only, with data of its own. */
    public boolean isLocal() {
        return credentials().isEmpty();
    }

    /** Where replies may be posted to: in local mode nowhere but this machine. */
    public ServiceHosts allowedHosts() {
        return isLocal() ? ServiceHosts.loopback() : ServiceHosts.of(serviceHosts);
    }

    /** Where files may lie: in local mode nowhere but on this machine. */
    public ServiceHosts allowedFileHosts() {
        return isLocal() ? ServiceHosts.loopback() : ServiceHosts.of(fileHosts);
    }

    @Override
    public String toString() {
        return "TeamsSettings[" + credentials().map(Credentials::toString).orElse("local") + "]";
    }
}
