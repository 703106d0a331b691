package fi.omabotti.namedworker;

import fi.omabotti.assignment.Mention;
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
record NamedWorkerQuestion(Subject subject, Asked asked, boolean heldIdentityCode, boolean mayBeAboutSomethingElse) {

    /** In characters. What is longer is a text, and nobody's question. */
    static final int LONGEST = 2000;

    /** Whom the question is about. */
    sealed interface Subject {

        /** A personal identity code: the hashes that the store may know it by. */
        record Identified(List<String> hashes) implements Subject {}

        /** A client number, as typed. */
        record Numbered(String clientNumber) implements Subject {}

        /**
         * Words that may name somebody.
         *
         * @param hashes of a personal identity code that was typed beside them; empty without one
         */
        record Named(Mention mention, List<String> hashes) implements Subject {
            public Named {
                hashes = List.copyOf(hashes);
            }
        }

        /** Nobody was named. */
        record Nobody() implements Subject {}

        /** The words that named somebody, the same for the same name. */
        default String term() {
            return fold(
                    identified -> String.join(" ", identified.hashes()),
                    Numbered::clientNumber,
                    named -> named.mention().phrases().stream()
                            .map(NamePhrase::term)
                            .collect(Collectors.joining(", ")),
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

    /** The question in a sentence; empty when it is none of ours. */
    static Optional<NamedWorkerQuestion> in(Sentence sentence, Said said) {
        boolean elsewhere = sentence.isAboutSomethingElse();
        return subject(sentence, said, elsewhere)
                .map(subject -> new NamedWorkerQuestion(subject, sentence.asked(), said.heldIdentityCode(), elsewhere));
    }

    /** Two words, one of them a name: ours if somebody is called nearly so, as with "korhosne pekka". */
    static Optional<NamedWorkerQuestion> guessed(Sentence sentence) {
        boolean mayBe =
                sentence.mayBeBareName() && sentence.asked() == Asked.NAMED_WORKER && !sentence.isAboutSomethingElse();
        return mayBe
                ? Optional.of(
                        new NamedWorkerQuestion(named(sentence, false, List.of()), Asked.NAMED_WORKER, false, true))
                : Optional.empty();
    }

    /** What was written in the form, where nothing else is asked: a name, a number or a code. */
    static NamedWorkerQuestion inForm(Said said, Language language, int thisYear) {
        String written = said.text().substring(0, Math.min(LONGEST, said.text().length()));
        Sentence sentence = new Sentence(written, language, thisYear);
        Subject subject = !said.identityHashes().isEmpty()
                ? new Subject.Identified(said.identityHashes())
                : sentence.clientNumber()
                        .<Subject>map(Subject.Numbered::new)
                        .orElseGet(() -> named(sentence, true, List.of()));
        return new NamedWorkerQuestion(subject, Asked.NAMED_WORKER, said.heldIdentityCode(), false);
    }

    private static Optional<Subject> subject(Sentence sentence, Said said, boolean elsewhere) {
        boolean anchored = sentence.hasAnchor() && !elsewhere;
        boolean named = !sentence.phrases().isEmpty();
        if (!said.identityHashes().isEmpty() && !sentence.hasName()) {
            return Optional.of(new Subject.Identified(said.identityHashes()));
        }
        Optional<String> number = sentence.clientNumber();
        if (number.isPresent() && (anchored || sentence.asksWho() || isAlone(sentence))) {
            return number.map(Subject.Numbered::new);
        }
        if (named && (anchored || meansAClient(sentence, elsewhere))) {
            return Optional.of(named(sentence, anchored, said.identityHashes()));
        }
        if (!said.identityHashes().isEmpty()) {
            return Optional.of(new Subject.Identified(said.identityHashes()));
        }
        boolean goesOn = !named && sentence.asksWho() && sentence.asked() != Asked.NAMED_WORKER && sentence.isShort();
        return anchored || goesOn || said.heldIdentityCode() ? Optional.of(new Subject.Nobody()) : Optional.empty();
    }

    /** The number is all that is said. */
    private static boolean isAlone(Sentence sentence) {
        return !sentence.hasName() && !sentence.hasUnknownWord();
    }

    /** Without a word about who works with whom: by a full name beside a question, or alone. */
    private static boolean meansAClient(Sentence sentence, boolean elsewhere) {
        boolean asks = sentence.hasAnchor()
                || sentence.birthYear().isPresent()
                || sentence.has("who")
                || sentence.asked() == Asked.SINCE
                || sentence.asked().isOfThePast();
        return sentence.hasFullName()
                ? asks || (!elsewhere && sentence.asked() == Asked.NAMED_WORKER && sentence.isBareName())
                : !elsewhere
                        && sentence.has("whose")
                        && sentence.asked() != Asked.SUBSTITUTE
                        && sentence.isShortWithName()
                        && !sentence.hasUnknownWord();
    }

    private static Subject named(Sentence sentence, boolean anchored, List<String> hashes) {
        List<NamePhrase> phrases = sentence.phrases();
        return phrases.isEmpty()
                ? new Subject.Nobody()
                : new Subject.Named(new Mention(phrases, sentence.birthYear().orElse(null), anchored), hashes);
    }
}
