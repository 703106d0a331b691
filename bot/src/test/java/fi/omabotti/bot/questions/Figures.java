package fi.omabotti.bot.questions;

import fi.omabotti.bot.questions.Question.Kind;
import java.util.List;
import java.util.function.Predicate;

/** How many were answered right. */
record Figures(List<Asked> asked) {

    Figures {
        asked = List.copyOf(asked);
    }

    /** A part of some; a part of nothing is whole. */
    record Share(double part, long whole) {

        double value() {
            return whole == 0 ? 1 : part / whole;
        }
    }

    /** Of those who were told, the right ones. */
    Share precision() {
        return share(Asked::isTold, Asked::isRightlyTold);
    }

    /** Answers that told one client where another was meant, or several, or nobody. */
    long wrong() {
        return asked.stream().filter(it -> it.isTold() && !it.isRightlyTold()).count();
    }

    /** Of the questions with one answer, those that got it. */
    Share answered() {
        return share(is(Kind.ANSWER), Asked::isRightlyTold);
    }

    /** Of the clients who fit, as far as five have room, those who were told or offered; the mean over the questions. */
    Share recallAtFive() {
        List<Asked> about =
                asked.stream().filter(is(Kind.ANSWER).or(is(Kind.CHOOSE))).toList();
        return new Share(about.stream().mapToDouble(Asked::recall).sum(), about.size());
    }

    /** Of the questions that are to show nobody, those that did; out of scope, nobody was looked for either. */
    Share silent(Kind kind) {
        return share(is(kind), Asked::isKeptSilent);
    }

    Share intent() {
        return share(it -> true, Asked::isIntentRight);
    }

    Share language() {
        return share(it -> true, Asked::isLanguageRight);
    }

    Figures of(Predicate<Question> some) {
        return new Figures(asked.stream().filter(it -> some.test(it.question())).toList());
    }

    private Share share(Predicate<Asked> whole, Predicate<Asked> part) {
        return new Share(
                asked.stream().filter(whole.and(part)).count(),
                asked.stream().filter(whole).count());
    }

    private static Predicate<Asked> is(Kind kind) {
        return it -> it.question().kind() == kind;
    }
}
