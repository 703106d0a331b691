package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.ConnectorToken;
import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.auth.TeamsSettings;
import java.time.Clock;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** The way to the connector: on {@link Transport}, with the bot's token. */
@Component
class ConnectorClients {

    private final ServiceHosts hosts;
    private final Optional<ConnectorToken> token;
    private final OkHttpClient http;

    ConnectorClients(
            TeamsSettings settings, SslBundles bundles, Clock clock, Transport transport, Exchanges exchanges) {
        this.hosts = settings.allowedHosts();
        this.token = ConnectorToken.of(settings, bundles, clock);
        OkHttpClient.Builder client =
                transport.applyTo(new OkHttpClient.Builder(), hosts).addInterceptor(exchanges);
        token.ifPresent(it -> client.addInterceptor(new ConnectorCredentials(it, clock)));
        this.http = client.build();
    }

    /** Of the token that is shown; empty in local mode. */
    Optional<ConnectorToken.State> token() {
        return token.map(ConnectorToken::state);
    }

    /**
     * The chats at a service url, of an activity or of the store. Checked here and once more when it is called, so that no
     * way leads around the list of hosts.
     *
     * @throws IllegalArgumentException when the bot may not post there
     */
    Chats at(String serviceUrl) {
        if (!hosts.allow(serviceUrl)) {
            throw new IllegalArgumentException("not a service url to post to");
        }
        return new Chats(http, serviceUrl);
    }
}
