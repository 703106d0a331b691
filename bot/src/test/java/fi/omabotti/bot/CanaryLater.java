package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryStep.step;
import static org.awaitility.Awaitility.await;

import fi.omabotti.audit.AuditSealer;
import fi.omabotti.audit.AuditVerifier;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.retention.Retention;
import java.time.Duration;
import java.util.List;

/** What is done without anybody asking. */
record CanaryLater(
        CanaryTalk talk,
        TeamsStub teams,
        ClockOfHands clock,
        Retention retention,
        AuditSealer sealer,
        AuditVerifier verifier) {

    List<CanaryStep> steps() {
        return List.of(
                step("answers are hidden", this::hide, "poistettu näkyvistä"),
                step("the trail is sealed", () -> "sealed " + sealer.sealNow(), "sealed"),
                step("and verified", () -> "report " + verifier.verify(), "findings=[]"),
                step("old things are removed", this::age, "report"));
    }

    /** By the job, at its next round. */
    private String hide() {
        int before = teams.updated().size();
        clock.turn(Duration.ofMinutes(16));
        await().atMost(Duration.ofSeconds(30)).until(() -> teams.updated().size() > before + 10);
        return teams.updated().toString();
    }

    private String age() {
        clock.turn(Duration.ofDays(1000));
        return "report " + retention.run();
    }
}
