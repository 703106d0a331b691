import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question that was asked, and when what happened ({@link System#nanoTime}). */
record Asked(Question question, long due, long taken, long replied, String reply) {

    private static final Pattern CLIENT_NUMBER = Pattern.compile("\\b5\\d{6}\\b");

    long toTaken() {
        return taken - due;
    }

    long toReply() {
        return replied - due;
    }

    /** One of those who are meant must be shown, and nobody else; none when nobody is meant, unless it is asked who is. */
    boolean isRight() {
        return (question.numbers().isEmpty() && reply.contains("Tarkoititko"))
                || shown().isEmpty() == question.numbers().isEmpty()
                        && question.numbers().containsAll(shown());
    }

    /** How many are not right; tells of a few. */
    static int wrong(List<Asked> asked) {
        List<Asked> wrong = asked.stream().filter(it -> !it.isRight()).toList();
        wrong.stream().limit(3).forEach(it -> Stage.say("Wrong: %s shows %s", it.question(), it.shown()));
        return wrong.size();
    }

    Set<String> shown() {
        return CLIENT_NUMBER.matcher(reply).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
