import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The channel's OpenID metadata and its keys: how they answer, and how often somebody asked. */
final class Metadata {

    enum State {
        ANSWERS,
        FAILS,
        HANGS
    }

    private final String address;
    private final AtomicInteger fetches = new AtomicInteger();
    private ChannelKey key = ChannelKey.make("bench");
    private State state = State.ANSWERS;

    Metadata(String address) {
        this.address = address;
    }

    synchronized ChannelKey key() {
        return key;
    }

    /** Signs from now on, and alone: the one before is gone. */
    synchronized void publish(ChannelKey next) {
        key = next;
    }

    synchronized void turn(State next) {
        state = next;
        notifyAll();
    }

    /** How often the metadata was asked for, answered or not. */
    int fetches() {
        return fetches.get();
    }

    /** None is an outage. */
    Optional<String> openid() {
        fetches.incrementAndGet();
        return whenItAnswers()
                .map(key -> "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"" + address + "/keys\"}");
    }

    Optional<String> keys() {
        return whenItAnswers().map(key -> "{\"keys\":[" + key.published() + "]}");
    }

    private synchronized Optional<ChannelKey> whenItAnswers() {
        try {
            while (state == State.HANGS) {
                wait();
            }
            return state == State.FAILS ? Optional.empty() : Optional.of(key);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
