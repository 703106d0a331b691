package fi.omabotti.bot;

import fi.omabotti.questionnaire.UnusablePack;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which file of questions cannot be used, and why. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusablePackAnalyzer extends AbstractFailureAnalyzer<UnusablePack> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusablePack cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
