package fi.omabotti.caseload;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.permission.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Keneltä puuttuu omatyöntekijä?" For whoever leads a unit (P-11). Asked before those who look for clients: it takes words
 * only when none of them can name one.
 */
@Component
@Order(1)
class UnitListsConversation implements Conversation {

    static final String NAME = "unit-lists";

    private final UnassignedList unassigned;
    private final DeviationList deviations;
    private final ClosedLists closed;
    private final LedUnits led;
    private final AskedCount counted;

    UnitListsConversation(
            UnassignedList unassigned, DeviationList deviations, ClosedLists closed, LedUnits led, AskedCount counted) {
        this.unassigned = unassigned;
        this.deviations = deviations;
        this.closed = closed;
        this.led = led;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.unassigned", "example.deviations")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public boolean isFor(Asker asker) {
        return Action.LIST_CLIENTS_OF_OWN_UNITS.isOpenTo(asker, Place.PERSONAL);
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> ListQuestion.in(said.text(), turn.language())
                                .flatMap(question -> said(turn, question.wanted())),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Optional<Reply> said(Turn turn, Wanted wanted) {
        return switch (wanted) {
            case UNASSIGNED -> Optional.of(counted(turn, wanted, () -> unassigned.count(turn)));
            case DEVIATIONS -> Optional.of(counted(turn, wanted, () -> deviations.count(turn)));
            case CASELOAD, MY_CLIENTS -> Optional.empty();
        };
    }

    private Reply counted(Turn turn, Wanted wanted, Supplier<Reply> answer) {
        Optional<Reply> refusal = refuse(turn);
        counted.count(turn, wanted.intent(), refusal.isPresent() ? "refused" : "told");
        return refusal.orElseGet(answer);
    }

    private Reply chosen(Turn turn, Chose chose) {
        int page = ListChoice.page(chose);
        return refuse(turn)
                .orElseGet(() -> chose.action().equals(DeviationList.CHOICE.list())
                        ? deviations.page(turn, page)
                        : unassigned.page(turn, page));
    }

    private Optional<Reply> refuse(Turn turn) {
        return closed.refuse(turn).or(() -> led.refuse(turn, Action.LIST_CLIENTS_OF_OWN_UNITS));
    }
}
