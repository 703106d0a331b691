package fi.omabotti.namedworker;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Need;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.identity.IdentityCodes.Cut;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.lookup.RecentAnswers;
import fi.omabotti.namedworker.NamedWorkerChoice.Ask;
import fi.omabotti.namedworker.NamedWorkerChoice.NoneOfThese;
import fi.omabotti.permission.Action;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Kuka on Matti Virtasen omatyöntekijä?" */
@Component
@Order(2)
class NamedWorkerConversation implements Conversation {

    static final String NAME = "named-worker";

    private final IdentityCodes identityCodes;
    private final LookUps lookUps;
    private final FollowUps followUps;
    private final FruitlessLookUps fruitless;
    private final ReasonedLookUps reasoned;
    private final RecentAnswers recent;
    private final AskedCount counted;
    private final AuditTrail audit;
    private final NamedWorkerReplies replies;
    private final RefusalReplies refusals;
    private final Clock clock;

    NamedWorkerConversation(
            IdentityCodes identityCodes,
            LookUps lookUps,
            FollowUps followUps,
            FruitlessLookUps fruitless,
            ReasonedLookUps reasoned,
            RecentAnswers recent,
            AskedCount counted,
            AuditTrail audit,
            NamedWorkerReplies replies,
            RefusalReplies refusals,
            Clock clock) {
        this.identityCodes = identityCodes;
        this.lookUps = lookUps;
        this.followUps = followUps;
        this.fruitless = fruitless;
        this.reasoned = reasoned;
        this.recent = recent;
        this.counted = counted;
        this.audit = audit;
        this.replies = replies;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return replies.examples(language);
    }

    @Override
    public List<Choice> offers(Language language) {
        return List.of(replies.openForm(language));
    }

    @Override
    public Need need() {
        return Need.HOURLY;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance().fold(said -> said(turn, said), chose -> Optional.of(chosen(turn, chose)));
    }

    private Optional<Reply> said(Turn turn, Said said) {
        if (said.text().length() > NamedWorkerQuestion.LONGEST) {
            return said.heldIdentityCode()
                    ? Optional.of(replies.whoDoYouMean(turn.language(), true))
                    : Optional.empty();
        }
        Sentence sentence = new Sentence(said.text(), turn.language(), thisYear());
        if (sentence.has("change") && !sentence.has("who")) {
            return Optional.empty();
        }
        Optional<Reply> notTold = NotTold.in(sentence).map(what -> notTold(turn, what, said.heldIdentityCode()));
        if (notTold.isPresent()) {
            return notTold;
        }
        Optional<Reply> followed = mayBeAskedHere(turn) && !said.heldIdentityCode()
                ? FollowUp.in(sentence).flatMap(followUp -> followUps.answer(turn, followUp))
                : Optional.empty();
        return followed.or(() -> NamedWorkerQuestion.in(sentence, said).flatMap(question -> answer(turn, question)))
                .or(() -> mayBeAskedHere(turn)
                        ? NamedWorkerQuestion.guessed(sentence).flatMap(question -> lookUps.answer(turn, question))
                        : Optional.empty());
    }

    private Optional<Reply> answer(Turn turn, NamedWorkerQuestion question) {
        return mayBeAskedHere(turn) ? lookUps.answer(turn, question) : Optional.of(elsewhere(turn));
    }

    private Reply notTold(Turn turn, NotTold what, boolean heldCode) {
        counted.count(turn, what.intent(), "refused");
        return mayBeAskedHere(turn) ? refusals.notTold(turn.language(), what, heldCode) : elsewhere(turn);
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (!mayBeAskedHere(turn)) {
            return elsewhere(turn);
        }
        return NamedWorkerChoice.in(chose)
                .map(choice -> choice.fold(
                        tell -> lookUps.tell(turn, tell.client(), tell.asked()),
                        none -> noneOfThese(turn, none),
                        () -> replies.whoDoYouMean(turn.language(), false),
                        () -> reasoned.askFor(turn),
                        because -> reasoned.answer(turn, because),
                        () -> wrongPerson(turn),
                        ask -> form(turn, ask)))
                .orElseGet(() -> replies.expired(turn.language()));
    }

    /** Who meant none of those that a mended name offered has found nobody, as anybody whose words found none. */
    private Reply noneOfThese(Turn turn, NoneOfThese none) {
        recent.forget(turn);
        return none.ofMended()
                ? fruitless.answerPrepared(turn).orElseGet(() -> replies.noneOfThese(turn.language()))
                : replies.noneOfThese(turn.language());
    }

    private Reply form(Turn turn, Ask ask) {
        if (ask.words().isBlank()) {
            return replies.form(turn.language());
        }
        Cut cut = identityCodes.cut(ask.words());
        Said said = new Said(cut.text(), cut.held(), cut.hashes());
        return lookUps.answer(turn, NamedWorkerQuestion.inForm(said, turn.language(), thisYear()))
                .orElseGet(() -> replies.form(turn.language()));
    }

    private Reply wrongPerson(Turn turn) {
        recent.forget(turn);
        audit.record(AuditRecord.of(NamedWorkerEvent.WRONG_PERSON, turn));
        return replies.hidden(turn.language());
    }

    private int thisYear() {
        return Year.now(clock).getValue();
    }

    private static boolean mayBeAskedHere(Turn turn) {
        return Action.LOOK_UP.isOpenTo(turn.asker(), turn.place());
    }

    /** Counted by unit, without a word of what was asked. */
    private Reply elsewhere(Turn turn) {
        audit.record(AuditRecord.of(LookUpEvent.ASKED_IN_SHARED_PLACE, turn));
        return replies.askInPrivate(turn.language());
    }
}
