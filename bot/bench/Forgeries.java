import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Requests that must get 401: of every kind as many. Made and signed ahead, as the bot remembers none of them and need
 * not be the only one to work for it; the invented keys alone have a new name each.
 */
final class Forgeries {

    private static final int BIG_BODY = 100_000;
    private static final int NAMES_AT_HAND = 10_000;

    private final String good;
    private final List<byte[]> same;
    private final List<byte[]> ofUnknownKeys;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger nextUnknown = new AtomicInteger();

    Forgeries(TeamsStandIn teams) {
        ChannelKey key = teams.metadata().key();
        good = teams.claims(TeamsStandIn.APP_ID, 3600);
        same = List.of(
                request("", "{}"),
                request(bearer("not.a.token"), "{}"),
                request(bearer(unsigned()), "{}"),
                request(bearer(key.sign(teams.claims(UUID.randomUUID().toString(), 3600))), "{}"),
                request(bearer(ChannelKey.make(key.id()).sign(good)), "{}"),
                request(bearer(key.sign(teams.claims(TeamsStandIn.APP_ID, -3600))), "{}"),
                request("", " ".repeat(BIG_BODY)));
        ofUnknownKeys = ofUnknownKeys(ChannelKey.make("nobody").sign(good));
    }

    /** The kinds in turn. */
    byte[] any() {
        int kind = Math.floorMod(next.getAndIncrement(), same.size() + 1);
        return kind < same.size() ? same.get(kind) : ofUnknownKey();
    }

    /** In good form, and signed by a key that the channel never had. */
    byte[] ofUnknownKey() {
        return ofUnknownKeys.get(Math.floorMod(nextUnknown.getAndIncrement(), ofUnknownKeys.size()));
    }

    /** Promises a body, and leaves it to the sender. */
    static byte[] beginning(int length) {
        return head("", length).getBytes(StandardCharsets.US_ASCII);
    }

    private String unsigned() {
        return ChannelKey.header("none", "bench") + "." + ChannelKey.base64(good) + ".";
    }

    private List<byte[]> ofUnknownKeys(String signed) {
        String rest = signed.substring(signed.indexOf('.'));
        String run = UUID.randomUUID().toString();
        return IntStream.range(0, NAMES_AT_HAND)
                .mapToObj(i -> request(bearer(ChannelKey.header("RS256", run + "-" + i) + rest), "{}"))
                .toList();
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private static byte[] request(String authorization, String body) {
        return (head(authorization, body.length()) + body).getBytes(StandardCharsets.US_ASCII);
    }

    private static String head(String authorization, int length) {
        String first = "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
        return first + authorization + "Content-Length: " + length + "\r\n\r\n";
    }
}
