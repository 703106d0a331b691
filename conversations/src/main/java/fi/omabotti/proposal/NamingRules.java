package fi.omabotti.proposal;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules R-01 … R-17 over what is typed. */
@Component
public class NamingRules {

    private final boolean allowPair;

    /**
     * As the county reads the law.
     *
     * @param allowPair with special support a licensed social worker beside the named worker is enough
     */
    NamingRules(@Value("${omabotti.rule.r05.allow-pair:true}") boolean allowPair) {
        this.allowPair = allowPair;
    }

    /** What they say of a wish. */
    public Verdict judge(Wish wish, NamingFacts facts) {
        List<NamingRule> blocking = saying(RuleOutcome.BLOCKED, wish, facts);
        if (!blocking.isEmpty()) {
            return new Verdict.Blocked(blocking.get(0));
        }
        List<NamingRule> told = saying(RuleOutcome.TOLD, wish, facts);
        List<NamingRule> warnings = saying(RuleOutcome.WARNED, wish, facts);
        return warnings.isEmpty() ? new Verdict.Fine(told) : new Verdict.Warned(warnings, told);
    }

    private List<NamingRule> saying(RuleOutcome outcome, Wish wish, NamingFacts facts) {
        return Arrays.stream(NamingRule.values())
                .filter(rule -> rule.of(wish, facts, allowPair) == outcome)
                .toList();
    }
}
