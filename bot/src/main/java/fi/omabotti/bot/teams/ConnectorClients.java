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
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import retrofit2.Retrofit;

/**
 * The SDK's client, one for each service url, on a transport of our own: its defaults are five requests at a time per
 * host, two minutes of patience, and three more tries at a POST that may have arrived.
 */
@Component
class ConnectorClients implements DisposableBean {

    private static final int AT_ONCE = 64;

    private final Map<String, ConnectorClient> clients = new ConcurrentHashMap<>();
    private final Dispatcher dispatcher = new Dispatcher();
    private final ConnectionPool connections = new ConnectionPool(AT_ONCE, 5, TimeUnit.MINUTES);
    private final ServiceHosts hosts;
    private final ServiceClientCredentials credentials;

    ConnectorClients(TeamsSettings settings, SslBundles bundles, Clock clock) {
        this.hosts = settings.allowedHosts();
        this.credentials = ConnectorToken.of(settings, bundles, clock)
                .<ServiceClientCredentials>map(ConnectorCredentials::new)
                .orElse(client -> {});
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
    }

    /**
     * The client for a service url. Checked here once more, so that no way leads around the list of hosts.
     *
     * @throws IllegalArgumentException when the bot may not post there
     */
    ConnectorClient at(String serviceUrl) {
        if (!hosts.allow(serviceUrl)) {
            throw new IllegalArgumentException("not a service url to post to");
        }
        return clients.computeIfAbsent(serviceUrl, this::connect);
    }

    private ConnectorClient connect(String serviceUrl) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        RestClient.Builder client = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new NoRetries())
                .withDispatcher(dispatcher)
                .withConnectionPool(connections)
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withReadTimeout(15, TimeUnit.SECONDS);
        http.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES);
        return new RestConnectorClient(client.build());
    }

    @Override
    public void destroy() {
        dispatcher.executorService().shutdown();
        connections.evictAll();
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
