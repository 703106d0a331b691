package fi.omabotti.proposal;

import java.util.List;
import java.util.function.Function;

/** What the rules say of a wish. */
public sealed interface Verdict {

    /** Not possible, by the first rule that says so. */
    record Blocked(NamingRule rule) implements Verdict {}

    /** Possible for a reason that is stated. */
    record Warned(List<NamingRule> warnings, List<NamingRule> told) implements Verdict {
        public Warned {
            warnings = List.copyOf(warnings);
            told = List.copyOf(told);
        }
    }

    /** Possible. */
    record Fine(List<NamingRule> told) implements Verdict {
        public Fine {
            told = List.copyOf(told);
        }
    }

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Blocked, T> blocked, Function<? super Warned, T> warned, Function<? super Fine, T> fine) {
        if (this instanceof Blocked it) {
            return blocked.apply(it);
        }
        return this instanceof Warned it ? warned.apply(it) : fine.apply((Fine) this);
    }
}
