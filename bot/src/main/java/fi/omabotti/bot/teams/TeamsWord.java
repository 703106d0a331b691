package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Obstacle;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words in which Teams says why it refuses. A sub code is only in the text of the error, beside what may be anything:
 * that text goes nowhere.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Teams, "Status codes"</a>
 */
enum TeamsWord {
    MESSAGE_WRITES_BLOCKED("MessageWritesBlocked", Obstacle.BLOCKED),
    CONVERSATION_BLOCKED_BY_USER("ConversationBlockedByUser", Obstacle.BLOCKED),
    BOT_NOT_IN_CONVERSATION_ROSTER("BotNotInConversationRoster", Obstacle.NOT_INSTALLED),
    BOT_DISABLED_BY_ADMIN("BotDisabledByAdmin", Obstacle.FORBIDDEN),
    BOT_NOT_REGISTERED("BotNotRegistered", Obstacle.FORBIDDEN),
    CONVERSATION_NOT_FOUND("ConversationNotFound", Obstacle.GONE),
    MESSAGE_SIZE_TOO_BIG("MessageSizeTooBig", Obstacle.NOT_ACCEPTED);

    private final String word;
    private final Obstacle obstacle;

    TeamsWord(String word, Obstacle obstacle) {
        this.word = word;
        this.obstacle = obstacle;
    }

    static Optional<TeamsWord> in(Declined refused) {
        return Stream.of(values())
                .filter(it -> refused.said().contains(it.word))
                .findFirst();
    }

    String word() {
        return word;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
