package fi.omabotti.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question of one kind. Whatever the kind, an answer is text in one certain form ({@link #read}), kept under the key of one
 * {@link #items() item}.
 */
public sealed interface Question {

    /** The lowest and the highest number of a scale. */
    int LOWEST = 1;

    int HIGHEST = 5;

    Heading heading();

    /**
     * What every question has.
     *
     * @param key by which answers know it; another question must not take it over
     * @param required whether an answer can be handed in without it
     * @param continues belongs to the question before: has no number of its own, and is shown beside it
     */
    record Heading(String key, Scope scope, boolean required, boolean continues, Bilingual text) {
        public Heading {
            Labelled.checkKey(key);
        }
    }

    /**
     * In the answerer's own words.
     *
     * @param longest in characters
     */
    record Words(Heading heading, int longest) implements Question {

        /** In characters; what a card and the store have room for. */
        public static final int LONGEST = 3000;

        public Words {
            if (longest < 1 || longest > LONGEST) {
                throw new IllegalArgumentException("longest is not a number from 1 to " + LONGEST);
            }
        }
    }

    /** One of some. */
    record OneOf(Heading heading, List<Labelled> options) implements Question {
        public OneOf {
            options = Choices.checked(options, "option");
        }
    }

    /** Any of some: their keys with a comma between them, in the order of the options. */
    record AnyOf(Heading heading, List<Labelled> options) implements Question {
        public AnyOf {
            options = Choices.checked(options, "option");
        }
    }

    /** One of some classes of a number, the smallest first. */
    record NumberClass(Heading heading, List<Labelled> options) implements Question {
        public NumberClass {
            options = Choices.checked(options, "option");
        }
    }

    /**
     * How far one agrees with each statement, from 1 to 5.
     *
     * @param lowest what 1 means
     * @param highest what 5 means
     */
    record Scale(Heading heading, List<Labelled> statements, Bilingual lowest, Bilingual highest) implements Question {
        public Scale {
            statements = Choices.checked(statements, "statement");
        }
    }

    /** A day of the calendar: {@code 2026-12-03}. */
    record Day(Heading heading) implements Question {}

    /** The same kind of question under another heading. */
    default Question with(Heading other) {
        return fold(
                words -> new Words(other, words.longest()),
                one -> new OneOf(other, one.options()),
                any -> new AnyOf(other, any.options()),
                numbers -> new NumberClass(other, numbers.options()),
                scale -> new Scale(other, scale.statements(), scale.lowest(), scale.highest()),
                day -> new Day(other));
    }

    default String key() {
        return heading().key();
    }

    default Bilingual text() {
        return heading().text();
    }

    default Scope scope() {
        return heading().scope();
    }

    /** What is answered in it, each under its key: the question itself, or each statement of a scale. */
    default List<Item> items() {
        return this instanceof Scale scale
                ? scale.statements().stream()
                        .map(it -> new Item(Choices.item(key(), it.key()), it.label()))
                        .toList()
                : List.of(new Item(key(), text()));
    }

    /** The options to choose from, in their order; none where there is nothing to choose. */
    default List<Labelled> choices() {
        return fold(
                words -> List.of(),
                OneOf::options,
                AnyOf::options,
                NumberClass::options,
                scale -> List.of(),
                day -> List.of());
    }

    /**
     * An answer to any item of it, in the form in which it is kept.
     *
     * @param entered not blank
     * @return empty for what is no answer to such a question
     */
    default Optional<String> read(String entered) {
        String answer = Choices.plain(entered);
        return fold(
                words -> Optional.of(answer).filter(it -> !it.isEmpty() && it.length() <= words.longest()),
                one -> Choices.one(answer, one.options()),
                any -> Choices.any(answer, any.options()),
                numbers -> Choices.one(answer, numbers.options()),
                scale -> Optional.of(answer).filter(Choices.ON_SCALE.asMatchPredicate()),
                day -> Choices.day(answer));
    }

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Words, T> words,
            Function<? super OneOf, T> oneOf,
            Function<? super AnyOf, T> anyOf,
            Function<? super NumberClass, T> numberClass,
            Function<? super Scale, T> scale,
            Function<? super Day, T> day) {
        if (this instanceof Words it) {
            return words.apply(it);
        }
        if (this instanceof OneOf it) {
            return oneOf.apply(it);
        }
        if (this instanceof AnyOf it) {
            return anyOf.apply(it);
        }
        if (this instanceof NumberClass it) {
            return numberClass.apply(it);
        }
        return this instanceof Scale it ? scale.apply(it) : day.apply((Day) this);
    }
}
