package fi.omabotti.bot.teams;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import fi.omabotti.bot.auth.ConnectorToken;
import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.auth.TeamsSettings;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import retrofit2.Retrofit;

/**
 * The SDK's client, one for each service url, on {@link Transport}: the SDK's own is five requests at a time per host, two
 * minutes of patience, and three more tries at a POST that may have arrived.
 */
@Component
class ConnectorClients {

    /** Teams has one for each region, and the bot serves one tenant. */
    private static final int KEPT = 16;

    /** Bytes. The connector's answers are an id or an error. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final ConcurrentLruCache<String, ConnectorClient> clients = new ConcurrentLruCache<>(KEPT, this::connect);
    private final Transport transport;
    private final ServiceHosts hosts;
    private final ServiceClientCredentials credentials;
    private final Optional<ConnectorToken> token;
    private final Exchanges exchanges;

    ConnectorClients(
            TeamsSettings settings, SslBundles bundles, Clock clock, Transport transport, Exchanges exchanges) {
        this.transport = transport;
        this.exchanges = exchanges;
        this.hosts = settings.allowedHosts();
        this.token = ConnectorToken.of(settings, bundles, clock);
        this.credentials = token.<ServiceClientCredentials>map(it -> new ConnectorCredentials(it, clock))
                .orElse(client -> {});
    }

    /** Of the token that is shown; empty in local mode. */
    Optional<ConnectorToken.State> token() {
        return token.map(ConnectorToken::state);
    }

    /**
     * The client for a service url, of an activity or of the store. Checked here and once more when it is called, so that
     * no way leads around the list of hosts.
     *
     * @throws IllegalArgumentException when the bot may not post there
     */
    ConnectorClient at(String serviceUrl) {
        if (!hosts.allow(serviceUrl)) {
            throw new IllegalArgumentException("not a service url to post to");
        }
        return clients.get(serviceUrl);
    }

    private ConnectorClient connect(String serviceUrl) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        RestClient.Builder client = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new NoRetries());
        transport.applyTo(http, hosts).addInterceptor(exchanges).addInterceptor(ConnectorClients::readLittle);
        return new RestConnectorClient(client.build());
    }

    /** The SDK would read an answer of any length into memory. */
    private static Response readLittle(Interceptor.Chain chain) throws IOException {
        try (Response response = chain.proceed(chain.request())) {
            return response.newBuilder().body(response.peekBody(LONGEST_ANSWER)).build();
        }
    }

    private static final class NoRetries extends RetryStrategy {

        NoRetries() {
            super("none", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
