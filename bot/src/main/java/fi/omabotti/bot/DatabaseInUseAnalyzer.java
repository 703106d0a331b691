package fi.omabotti.bot;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The embedded database has room for one program at a time. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int H2_IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        boolean inUse = Stream.<Throwable>iterate(cause, it -> it != null, Throwable::getCause)
                .anyMatch(it -> it instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE);
        return inUse
                ? new FailureAnalysis(
                        "The database is in use by another program, perhaps another Omabotti. Nothing was changed in it.",
                        "Stop that program, or choose another database with spring.datasource.url: more than one instance of the"
                                + " bot needs a PostgreSQL, as the embedded database has one user at a time.",
                        cause)
                : null;
    }
}
