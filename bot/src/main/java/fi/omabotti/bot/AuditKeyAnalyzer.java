package fi.omabotti.bot;

import fi.omabotti.audit.UnusableAuditKey;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in two sentences why the bot does not start with this audit key. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuditKeyAnalyzer extends AbstractFailureAnalyzer<UnusableAuditKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableAuditKey cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
