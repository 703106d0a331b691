package fi.omabotti.bot.auth;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** There is no token for posting. Says an outcome and nothing that was sent or answered, so it may be logged. */
public final class TokenUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenUnavailable(String outcome) {
        super(outcome);
    }

    /** Of anything that is not ours only the kind: its message may quote an answer. */
    static TokenUnavailable of(RuntimeException failure) {
        if (failure instanceof TokenUnavailable ours) {
            return ours;
        }
        return new TokenUnavailable(
                failure instanceof SettingsFault fault
                        ? String.valueOf(fault.getMessage())
                        : cause(failure).getClass().getSimpleName());
    }

    private static Throwable cause(RuntimeException failure) {
        return Stream.<@Nullable Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .findFirst()
                .orElseGet(() -> NestedExceptionUtils.getMostSpecificCause(failure));
    }
}
