package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.CanaryStep.step;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.CanaryTalk.Person;
import fi.omabotti.bot.LeakHunt.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong. */
record CanaryTrouble(
        CanaryTalk talk, TeamsClient client, TeamsStub teams, Parrot parrot, JdbcClient jdbc, CanaryLog log) {

    private static final String APOLOGY = "Pyyntö ei onnistunut";

    List<CanaryStep> steps() {
        Person nelma = talk.person(CanaryCounty.NAMED_WORKER);
        return List.of(
                step("words that break a conversation", () -> broken(nelma), APOLOGY),
                step("a button that does", this::brokenPress, APOLOGY),
                step("no audit trail", () -> without("audit_entry", nelma), APOLOGY),
                step("no clients", () -> without("client_name_key", nelma), APOLOGY),
                step("refused", () -> unposted(nelma, () -> teams.answersWith(400)), "status 400"),
                step("throttled", () -> unposted(nelma, () -> teams.throttlesFor(30)), "status 429"),
                step("broken", () -> unposted(nelma, () -> teams.answersWith(500)), "status 500"),
                step("hung up", () -> unposted(nelma, teams::hangsUp), "IOException"));
    }

    private String broken(Person nelma) {
        parrot.failOnce();
        return nelma.sends(message("Kanarialintunen Kerttuli soitti").expectingReplies());
    }

    private String brokenPress() {
        parrot.failOnce();
        return talk.sends(client.send(AnActivity.pressed("again", Map.of("words", "Kanarialintunen " + LeakHunt.CODE))
                .by(CanaryCounty.NAMED_WORKER)));
    }

    private String without(String table, Person nelma) {
        jdbc.sql("alter table " + table + " rename to away").update();
        try {
            return nelma.sends(message("omatt Kanarialintunen Kerttuli").expectingReplies());
        } finally {
            jdbc.sql("alter table away rename to " + table).update();
        }
    }

    /** The confidential card is on its way, and does not arrive. */
    private String unposted(Person nelma, Runnable trouble) {
        trouble.run();
        AnActivity question = message("omatt 987650121");
        nelma.mayHear(Kind.CLIENT, Kind.STAFF).sends(question);
        String failure = "Could not post the reply to " + question.id();
        await().until(() -> log.lines().stream().anyMatch(line -> line.contains(failure)));
        teams.acceptsMessages();
        return log.lines().stream()
                .filter(line -> line.contains(failure))
                .findFirst()
                .orElseThrow();
    }
}
