package fi.omabotti.bot;

import fi.omabotti.countyfile.UnusableFile;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which file of the county's cannot be used, and why. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableFileAnalyzer extends AbstractFailureAnalyzer<UnusableFile> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableFile cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
