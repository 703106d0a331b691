package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.NamePhrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "Who is X's named worker?", understood.
 *
 * @param heldIdentityCode a personal identity code was typed: it is not used, and the asker is told to delete it (P-10)
 * @param mayBeAboutSomethingElse the words fit another matter as well: ours only if somebody is found
 */
record NamedWorkerQuestion(Subject subject, boolean heldIdentityCode, boolean mayBeAboutSomethingElse) {

    /** In characters. What is longer is a text, and nobody's question; to look for names in it would take seconds. */
    private static final int LONGEST = 2000;

    /** Whom the question is about. */
    sealed interface Subject {

        /** A client number, as typed. */
        record Numbered(String clientNumber) implements Subject {}

        /** Words that may name somebody. */
        record Named(List<NamePhrase> phrases) implements Subject {}

        /** Nobody was named. */
        record Nobody() implements Subject {}

        default <T> T fold(
                Function<? super Numbered, T> numbered, Function<? super Named, T> named, Supplier<T> nobody) {
            if (this instanceof Numbered it) {
                return numbered.apply(it);
            }
            return this instanceof Named it ? named.apply(it) : nobody.get();
        }
    }

    /** The question in these words; empty when they are none of ours, or ask what is never told. */
    static Optional<NamedWorkerQuestion> in(String text, Language language) {
        if (text.length() > LONGEST) {
            return Sentence.holdsIdentityCode(text)
                    ? Optional.of(new NamedWorkerQuestion(new Subject.Nobody(), true, true))
                    : Optional.empty();
        }
        Sentence sentence = new Sentence(text, language);
        if (sentence.asksForWhatIsNeverTold()) {
            return Optional.empty();
        }
        return subject(sentence)
                .map(subject ->
                        new NamedWorkerQuestion(subject, sentence.heldIdentityCode(), sentence.isAboutSomethingElse()));
    }

    private static Optional<Subject> subject(Sentence sentence) {
        boolean anchored = sentence.hasAnchor() && !sentence.isAboutSomethingElse();
        List<NamePhrase> phrases = sentence.phrases();
        Optional<String> number = sentence.clientNumber();
        if (number.isPresent() && (anchored || phrases.isEmpty())) {
            return number.map(Subject.Numbered::new);
        }
        boolean fullName = phrases.stream().anyMatch(phrase -> !phrase.isSingleWord());
        boolean asked = sentence.hasAnchor() || sentence.asksWho();
        if (fullName ? asked : anchored && !phrases.isEmpty()) {
            return Optional.of(new Subject.Named(phrases));
        }
        return anchored || sentence.heldIdentityCode() ? Optional.of(new Subject.Nobody()) : Optional.empty();
    }
}
