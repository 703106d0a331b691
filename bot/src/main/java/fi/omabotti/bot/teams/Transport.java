package fi.omabotti.bot.teams;

import fi.omabotti.bot.auth.ServiceHosts;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How the bot calls others: over connections that all clients share, for a time that ends, to the hosts of a list, and a
 * request exactly once. To send again is for those to decide who know what was sent.
 */
@Component
class Transport implements DisposableBean {

    private static final int IDLE_CONNECTIONS = 64;
    /** How many are on their way is bounded by those who send; here an answer would wait behind what goes to many. */
    private static final int NO_QUEUE = Integer.MAX_VALUE;

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final Duration IN_ALL = Duration.ofSeconds(30);

    /**
     * How long an idle connection is used again. What is written while the other side closes it is lost and may not be
     * repeated, so it is shorter than the shortest patience that is common (Node's five seconds).
     */
    private static final Duration IDLE = Duration.ofSeconds(4);

    private final Boarding boarding = new Boarding();
    private final Dispatcher dispatcher = new Dispatcher();
    private final ConnectionPool connections = new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS);
    private final Duration toAnswer;
    private final Duration inAll;

    @Autowired
    Transport() {
        this(TO_ANSWER, IN_ALL);
    }

    /** With a patience of its own, between two bytes of an answer and for all of a call. */
    Transport(Duration toAnswer, Duration inAll) {
        this.toAnswer = toAnswer;
        this.inAll = inAll;
        dispatcher.setMaxRequests(NO_QUEUE);
        dispatcher.setMaxRequestsPerHost(NO_QUEUE);
    }

    /** Makes a client one of ours. To be called last but for interceptors, as other builders set defaults of their own. */
    OkHttpClient.Builder applyTo(OkHttpClient.Builder client, ServiceHosts hosts) {
        return client.dispatcher(dispatcher)
                .connectionPool(connections)
                .connectTimeout(TO_CONNECT)
                .readTimeout(toAnswer)
                .writeTimeout(toAnswer)
                .callTimeout(inAll)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .addInterceptor(chain -> sendOnce(chain, hosts))
                .eventListener(boarding)
                .addNetworkInterceptor(boarding);
    }

    /** The connections that all clients share, to be counted. */
    ConnectionPool connections() {
        return connections;
    }

    /** What has calls wait for their turn. */
    Boarding boarding() {
        return boarding;
    }

    private static Response sendOnce(Interceptor.Chain chain, ServiceHosts hosts) throws IOException {
        Request request = chain.request();
        if (!hosts.trust(request.url().uri())) {
            throw new HostNotListed();
        }
        return request.body() == null
                ? chain.proceed(request)
                : sendOnce(chain, request, new OneShotBody(request.body()));
    }

    private static Response sendOnce(Interceptor.Chain chain, Request request, OneShotBody body) throws IOException {
        try {
            return chain.proceed(
                    request.newBuilder().method(request.method(), body).build());
        } catch (IOException failure) {
            throw body.isBegun() ? failure : new NotSent(failure);
        }
    }

    @Override
    public void destroy() {
        dispatcher.executorService().shutdown();
        connections.evictAll();
    }

    /** Named for the log. */
    private static final class HostNotListed extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
