package fi.omabotti.logreport;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Lokiraportti 000123" for the log officer; for everybody else, how a client gets it. */
@Component
@Order(2)
class LogReportConversation implements Conversation {

    static final String NAME = "log-report";

    private final LogReportOrders orders;
    private final LogReportEnds ends;
    private final LogReportStore store;
    private final LogReportTrail trail;
    private final LogReportReplies replies;
    private final AskedCount counted;

    LogReportConversation(
            LogReportOrders orders,
            LogReportEnds ends,
            LogReportStore store,
            LogReportTrail trail,
            LogReportReplies replies,
            AskedCount counted) {
        this.orders = orders;
        this.ends = ends;
        this.store = store;
        this.trail = trail;
        this.replies = replies;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.order", "example.who-looked")
                .map(key -> LogReportReplies.TEXTS.say(language, key))
                .toList();
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.HANDLE_LOG_REPORT.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> LogReportWords.in(said.text())
                                .map(words ->
                                        words.fold(order -> order(turn, said, order.clientNumber()), () -> way(turn))),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply way(Turn turn) {
        counted.count(turn, "privacy", "told");
        return replies.way(turn);
    }

    private Reply order(Turn turn, Said said, String clientNumber) {
        if (!Action.HANDLE_LOG_REPORT.isOpenTo(turn.asker(), turn.place())) {
            return trail.refuse(turn);
        }
        return clientNumber.isEmpty()
                ? replies.giveNumber(turn.language(), said.heldIdentityCode())
                : orders.order(turn, clientNumber);
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (!Action.HANDLE_LOG_REPORT.isOpenTo(turn.asker(), turn.place())) {
            return trail.refuse(turn);
        }
        return LogReportChoice.in(chose)
                .flatMap(choice -> store.find(choice.report()).map(report -> next(turn, report, choice)))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply next(Turn turn, LogReport report, LogReportChoice choice) {
        if (!report.isDraft()) {
            return replies.already(turn.language(), report);
        }
        return switch (choice.step()) {
            case RELEASE -> ends.release(turn, report);
            case REFUSE -> ends.refuse(turn, report);
            case OLDER -> orders.askReason(turn, report);
            case BECAUSE, BECAUSE_NO_CLIENT -> orders.orderAll(turn, report, choice);
        };
    }
}
