import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Questions as the bytes that Teams sends, from each of the askers in turn, in a chat of their own. With a few tokens, signed
 * once: Teams uses one for an hour, too.
 */
final class Letters {

    private static final int TOKENS = 64;
    private static final int SECONDS_VALID = 3 * 3600;

    private final TeamsStandIn teams;
    private final int askers;
    private final List<String> tokens;
    private final String run = Long.toString(System.currentTimeMillis());
    private final AtomicInteger count = new AtomicInteger();

    Letters(TeamsStandIn teams, int askers) {
        this.teams = teams;
        this.askers = askers;
        ChannelKey key = teams.metadata().key();
        this.tokens = Stream.generate(() -> key.sign(teams.claims(TeamsStandIn.APP_ID, SECONDS_VALID)))
                .limit(TOKENS)
                .toList();
    }

    /** A question under the id that its reply comes to. */
    record Letter(String id, byte[] bytes) {}

    Letter write(Question question) {
        int number = count.incrementAndGet();
        int asker = number % askers;
        String id = run + "-" + number;
        byte[] body = Messages.activity(
                        teams, id, question.text(), Population.asker(asker), "29:kaisa-" + asker, "a:bench-" + asker)
                .getBytes(StandardCharsets.UTF_8);
        byte[] head = """
                POST /api/messages HTTP/1.1\r
                Host: 127.0.0.1\r
                Content-Type: application/json\r
                Authorization: Bearer %s\r
                Content-Length: %d\r
                \r
                """.formatted(tokens.get(number % TOKENS), body.length).getBytes(StandardCharsets.US_ASCII);
        byte[] letter = new byte[head.length + body.length];
        System.arraycopy(head, 0, letter, 0, head.length);
        System.arraycopy(body, 0, letter, head.length, body.length);
        return new Letter(id, letter);
    }
}
