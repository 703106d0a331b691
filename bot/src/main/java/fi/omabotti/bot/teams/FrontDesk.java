package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.bot.auth.Credentials;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.bot.teams.Outcome.Silent;
import fi.omabotti.bot.teams.Outcome.TryAgain;
import fi.omabotti.bot.teams.Outcome.Withdrawn;
import fi.omabotti.bot.teams.Places.NewPlace;
import fi.omabotti.bot.teams.SeenActivities.Sighting;
import fi.omabotti.bot.teams.ShownAnswer.State;
import fi.omabotti.conversation.Findable.Finding;
import fi.omabotti.conversation.Incoming;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reception;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an activity in. That it was seen, where its sender can be reached, what the answer changed and its audit row are
 * one transaction: all of it is kept before Teams hears that the activity arrived, or none of it.
 */
@Component
class FrontDesk {

    private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

    private final SeenActivities seen;
    private final ConversationReferences references;
    private final Places places;
    private final Reception reception;
    private final ShownAnswers answers;
    private final TransactionTemplate transaction;
    private final @Nullable String appId;

    FrontDesk(
            SeenActivities seen,
            ConversationReferences references,
            Places places,
            Reception reception,
            ShownAnswers answers,
            PlatformTransactionManager transactions,
            TeamsSettings settings) {
        this.seen = seen;
        this.references = references;
        this.places = places;
        this.reception = reception;
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.appId = settings.credentials().map(Credentials::appId).orElse(null);
    }

    /**
     * Never throws: whoever asked is told when something went wrong.
     *
     * @param file that came with it; null for none
     */
    Outcome take(Activity activity, @Nullable SentFile file) {
        try {
            return transaction.execute(status -> inTransaction(activity, file, status));
        } catch (RuntimeException | StackOverflowError e) {
            Fault fault = Fault.of(e);
            log.error("Activity {} failed, code {}: {}", activity.getId(), fault.code(), fault.trace());
            return TurnReader.read(activity)
                    .<Outcome>map(it -> draw(fault.apology(it.language()), activity))
                    .orElseGet(TryAgain::new);
        }
    }

    private Outcome inTransaction(Activity activity, @Nullable SentFile file, TransactionStatus status) {
        if (ActivityKind.of(activity) == ActivityKind.CHANGE) {
            return withdraw(activity);
        }
        Sighting sighting = seen.mark(activity);
        if (sighting != Sighting.FIRST) {
            status.setRollbackOnly();
            return sighting == Sighting.AGAIN ? new Silent() : new TryAgain();
        }
        NewPlace place = places.learn(activity);
        if (place == NewPlace.OWN_CHAT && ActivityKind.of(activity) == ActivityKind.ARRIVAL) {
            return welcome(activity);
        }
        if (place == NewPlace.TEAM && ActivityKind.isBotAdded(activity)) {
            return draw(reception.introduction(TurnReader.language(activity)), activity);
        }
        return TurnReader.read(activity, answers.cardOf(activity), file)
                .<Outcome>map(it -> answer(it, activity))
                .orElseGet(Silent::new);
    }

    /** Teams tells of a new chat twice, and again after an upgrade: who has a chat already is not welcomed. */
    private Outcome welcome(Activity arrival) {
        return reception
                .welcome(arrival.getFrom().getAadObjectId(), TurnReader.language(arrival))
                .<Outcome>map(reply -> draw(reply, arrival))
                .orElseGet(Silent::new);
    }

    /** Is done once however often it is told of. */
    private Outcome withdraw(Activity change) {
        State state = "messageDelete".equals(change.getType()) ? State.DELETED : State.EDITED;
        return answers.withdraw(change, state).<Outcome>map(Withdrawn::new).orElseGet(Silent::new);
    }

    private Answered answer(Incoming incoming, Activity activity) {
        Reply reply = reception.answer(incoming);
        answers.remember(activity, reply);
        ConversationReference.of(activity).ifPresent(it -> references.speaks(it.directoryId(), reply.language()));
        return draw(reply, activity);
    }

    private Answered draw(Reply reply, Activity activity) {
        Reply discreet = Discretion.of(reply);
        return new Answered(
                isInDialog(activity)
                        ? CardWriter.drawInDialog(discreet, botId(activity))
                        : CardWriter.draw(discreet, botId(activity)),
                discreet.notification(),
                discreet.language(),
                discreet.file());
    }

    private static boolean isInDialog(Activity activity) {
        ActivityKind kind = ActivityKind.of(activity);
        return kind == ActivityKind.DIALOG || kind == ActivityKind.EXTENSION_DIALOG;
    }

    /** What somebody looks for who writes a message; nothing is kept of it. Never throws. */
    Map<String, Object> find(Activity search) {
        Language language = TurnReader.language(search);
        try {
            List<Finding> found = reception.find(search.getFrom().getAadObjectId(), Extension.words(search), language);
            return Extension.result(search, found, language, botId(search));
        } catch (RuntimeException e) {
            Fault fault = Fault.of(e);
            log.error("Search {} failed, code {}: {}", search.getId(), fault.code(), fault.trace());
            return Extension.message(fault.apology(language).notification());
        }
    }

    /** As a partner in a chat the bot has its app id; in local mode only the client knows what it calls the bot. */
    private String botId(Activity activity) {
        if (appId != null) {
            return "28:" + appId;
        }
        return activity.getRecipient() == null
                ? ""
                : String.valueOf(activity.getRecipient().getId());
    }
}
