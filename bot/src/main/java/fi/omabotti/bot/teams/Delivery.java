package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings answers to where their questions came from, and away again when the question is gone. */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Connector connector;
    private final ShownAnswers answers;
    private final TakingAway takingAway;

    Delivery(Connector connector, ShownAnswers answers, TakingAway takingAway) {
        this.connector = connector;
        this.answers = answers;
        this.takingAway = takingAway;
    }

    /** Posts a reply, and waits for the outcome. Never throws. */
    void post(Activity question, Activity reply) {
        guarded(
                question,
                () -> connector
                        .post(question, reply)
                        .flatMap(cardId -> answers.posted(question, cardId))
                        .ifPresent(takingAway::takeAway));
    }

    /** Takes an answer away, as its question was changed. Never throws. */
    void takeAway(Activity change, ShownAnswer answer) {
        guarded(change, () -> takingAway.takeAway(answer));
    }

    private static void guarded(Activity activity, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            log.error("After activity {}: {}", activity.getId(), Fault.of(fault).trace());
        }
    }
}
