package fi.omabotti.namedworker;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.name.NamePhrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * "Who is X's named worker?", understood.
 *
 * @param heldIdentityCode a personal identity code was typed: the asker is told to delete the message (P-10)
 * @param mayBeAboutSomethingElse the words fit another matter as well: ours only if somebody is found
 */
record NamedWorkerQuestion(Subject subject, boolean heldIdentityCode, boolean mayBeAboutSomethingElse) {

    /** In characters. What is longer is a text, and nobody's question; to look for names in it would take seconds. */
    private static final int LONGEST = 2000;

    /** Whom the question is about. */
    sealed interface Subject {

        /** A personal identity code: the hashes that the store may know it by. */
        record Identified(List<String> hashes) implements Subject {}

        /** A client number, as typed. */
        record Numbered(String clientNumber) implements Subject {}

        /** Words that may name somebody. */
        record Named(List<NamePhrase> phrases) implements Subject {}

        /** Nobody was named. */
        record Nobody() implements Subject {}

        /** The words that named somebody, the same for the same name. */
        default String term() {
            return fold(
                    identified -> String.join(" ", identified.hashes()),
                    Numbered::clientNumber,
                    named -> named.phrases().stream().map(NamePhrase::term).collect(Collectors.joining(", ")),
                    () -> "");
        }

        default <T> T fold(
                Function<? super Identified, T> identified,
                Function<? super Numbered, T> numbered,
                Function<? super Named, T> named,
                Supplier<T> nobody) {
            if (this instanceof Identified it) {
                return identified.apply(it);
            }
            if (this instanceof Numbered it) {
                return numbered.apply(it);
            }
            return this instanceof Named it ? named.apply(it) : nobody.get();
        }
    }

    /** The question in these words; empty when they are none of ours, or ask what is never told. */
    static Optional<NamedWorkerQuestion> in(Said said, Language language) {
        if (said.text().length() > LONGEST) {
            return said.heldIdentityCode()
                    ? Optional.of(new NamedWorkerQuestion(new Subject.Nobody(), true, true))
                    : Optional.empty();
        }
        Sentence sentence = new Sentence(said.text(), language);
        if (sentence.asksForWhatIsNeverTold()) {
            return Optional.empty();
        }
        return subject(sentence, said)
                .map(subject ->
                        new NamedWorkerQuestion(subject, said.heldIdentityCode(), sentence.isAboutSomethingElse()));
    }

    /** What was written in the form, where nothing else is asked: a name, a number or a code. */
    static NamedWorkerQuestion inForm(Said said, Language language) {
        Sentence sentence = new Sentence(
                said.text().substring(0, Math.min(LONGEST, said.text().length())), language);
        List<NamePhrase> phrases = sentence.phrases();
        Subject subject = !said.identityHashes().isEmpty()
                ? new Subject.Identified(said.identityHashes())
                : sentence.clientNumber()
                        .<Subject>map(Subject.Numbered::new)
                        .orElseGet(() -> phrases.isEmpty() ? new Subject.Nobody() : new Subject.Named(phrases));
        return new NamedWorkerQuestion(subject, said.heldIdentityCode(), false);
    }

    private static Optional<Subject> subject(Sentence sentence, Said said) {
        if (!said.identityHashes().isEmpty()) {
            return Optional.of(new Subject.Identified(said.identityHashes()));
        }
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
        return anchored || said.heldIdentityCode() ? Optional.of(new Subject.Nobody()) : Optional.empty();
    }
}
