package fi.omabotti.bot.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What nobody read of a body is thrown away, a little of it and for a short while. The server would do it too, but with
 * endless patience for who sends a byte now and then; and not to do it at all could cost the sender the answer.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class Leftovers extends OncePerRequestFilter {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Clock clock;

    Leftovers(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        try (PatientStream rest = new PatientStream(request.getInputStream(), clock, PATIENCE)) {
            rest.skip(MOST_BYTES);
        } catch (IOException notWorthWaitingFor) {
            // the server closes the connection
        }
    }
}
