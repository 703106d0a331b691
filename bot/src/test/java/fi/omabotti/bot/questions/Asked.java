package fi.omabotti.bot.questions;

import fi.omabotti.bot.questions.Question.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A question and what came of it.
 *
 * @param told the numbers of clients whose worker the card tells: one, or none
 * @param offered the numbers of clients to choose from, from the top
 * @param intent what it was taken for, in the words of the sets
 * @param lookedUp somebody was looked for in the store
 * @param language of the card
 */
record Asked(
        Question question, Set<String> told, List<String> offered, String intent, boolean lookedUp, String language) {

    private static final int MOST_OFFERED = 5;

    Asked {
        told = Set.copyOf(told);
        offered = List.copyOf(offered);
    }

    boolean isTold() {
        return !told.isEmpty();
    }

    /** The one client whom the words fit, and nobody else, was told. */
    boolean isRightlyTold() {
        return question.kind() == Kind.ANSWER && told.equals(Set.copyOf(question.expected()));
    }

    /** How many of those who fit are there, of as many as have room: 0 to 1. */
    double recall() {
        List<String> shown = isTold() ? List.copyOf(told) : offered;
        long found = shown.stream()
                .limit(MOST_OFFERED)
                .filter(question.expected()::contains)
                .count();
        return (double) found / Math.min(MOST_OFFERED, question.expected().size());
    }

    /** Nobody is shown; and where nobody is to be looked for, nobody was. */
    boolean isKeptSilent() {
        return told.isEmpty() && offered.isEmpty() && !(question.kind() == Kind.OUT_OF_SCOPE && lookedUp);
    }

    boolean isIntentRight() {
        return intent.equals(question.intent());
    }

    boolean isLanguageRight() {
        return language.equals(question.language());
    }

    /** Of the clients, not of the intent. */
    boolean isRight() {
        return switch (question.kind()) {
            case ANSWER -> isRightlyTold();
            case CHOOSE -> !isTold() && recall() == 1;
            case NOT_FOUND, NO_CLIENT, OUT_OF_SCOPE -> isKeptSilent();
        };
    }

    /** A line: what was asked, what is right and what came. */
    String line() {
        return "%s %s %s | %s | %s %s | %s %s"
                .formatted(
                        question.id(),
                        question.language(),
                        question.kind().name().toLowerCase(Locale.ROOT),
                        question.text(),
                        question.intent(),
                        few(question.expected()),
                        intent,
                        got());
    }

    private static String few(List<String> numbers) {
        return numbers.size() <= MOST_OFFERED ? numbers.toString() : "%d clients".formatted(numbers.size());
    }

    private String got() {
        if (isTold()) {
            return "told " + told;
        }
        if (!offered.isEmpty()) {
            return "offered " + offered;
        }
        return lookedUp ? "looked up, nobody" : "nobody";
    }
}
