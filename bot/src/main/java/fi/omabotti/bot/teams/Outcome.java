package fi.omabotti.bot.teams;

import fi.omabotti.bot.cards.AdaptiveCard;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Takeaway;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What became of an activity, once all that it changed is kept. */
sealed interface Outcome {

    /**
     * There is something to show, a line that a lock screen may show, and perhaps a file to take along.
     *
     * @param file null for none
     */
    record Answered(
            AdaptiveCard card,
            String notification,
            Language language,
            @Nullable Takeaway file) implements Outcome {

        Optional<Takeaway> offered() {
            return Optional.ofNullable(file);
        }
    }

    /** The question was changed, and its answer is to go. */
    record Withdrawn(ShownAnswer answer) implements Outcome {}

    /** There is nothing to say: nothing was asked, or it was answered before. */
    record Silent() implements Outcome {}

    /** Nothing was done, and Teams may send it again. */
    record TryAgain() implements Outcome {}

    default <T> T fold(
            Function<? super Answered, T> answered,
            Function<? super Withdrawn, T> withdrawn,
            Supplier<T> silent,
            Supplier<T> tryAgain) {
        if (this instanceof Answered it) {
            return answered.apply(it);
        }
        if (this instanceof Withdrawn it) {
            return withdrawn.apply(it);
        }
        return this instanceof Silent ? silent.get() : tryAgain.get();
    }
}
