import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes questions what Teams sends, in a 1:1 chat, with a token of its own for each. */
final class Messages {

    private final TeamsStandIn teams;
    private final URI address;
    private final Duration patience;
    private final String run = Long.toString(System.currentTimeMillis());
    private final int chats;
    private int count;

    Messages(TeamsStandIn teams, int port, Duration patience) {
        this(teams, port, patience, 1);
    }

    Messages(TeamsStandIn teams, int port, Duration patience, int chats) {
        this.chats = chats;
        this.teams = teams;
        this.address = URI.create("http://127.0.0.1:" + port + "/api/messages");
        this.patience = patience;
    }

    /** Signed ahead, so that the signing takes no time of what is measured. */
    synchronized List<Prepared> prepare(List<Question> questions, ChannelKey key) {
        return questions.stream().map(question -> prepare(question, key)).toList();
    }

    private Prepared prepare(Question question, ChannelKey key) {
        String id = run + "-" + ++count;
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key.sign(teams.claims(TeamsStandIn.APP_ID, 3600)))
                .POST(HttpRequest.BodyPublishers.ofString(
                        activity(teams, id, question.text(), Population.ASKER, "29:kaisa", chat())))
                .build();
        return new Prepared(question, id, request);
    }

    /** One for all, unless more are wished: one takes two messages a second for long. */
    private String chat() {
        return chats == 1 ? "a:bench" : "a:bench-" + count % chats;
    }

    /** What somebody writes in a chat of their own. */
    static String activity(
            TeamsStandIn teams, String id, String text, String directoryId, String userId, String chat) {
        return """
                {"type":"message","id":"%1$s","timestamp":"%2$s","channelId":"msteams","serviceUrl":"%3$s",
                 "from":{"id":"%9$s","name":"Kaisa Kysyjä","aadObjectId":"%4$s"},
                 "recipient":{"id":"28:%5$s","name":"Omabotti"},
                 "conversation":{"id":"%8$s","conversationType":"personal","tenantId":"%6$s"},
                 "channelData":{"tenant":{"id":"%6$s"}},
                 "locale":"fi-FI","textFormat":"plain","text":"%7$s"}
                """.formatted(
                id,
                Instant.now(),
                teams.address(),
                directoryId,
                TeamsStandIn.APP_ID,
                TeamsStandIn.TENANT,
                text,
                chat,
                userId);
    }
}
