package fi.omabotti.bot.auth;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in two sentences why the bot does not start; first of all analyzers, as Spring's own would print the values. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingsFaultAnalyzer extends AbstractFailureAnalyzer<SettingsFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsFault cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
