package fi.omabotti.bot.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A closed door says nothing but its status. A token that did not open it leaves one line in the log, never itself. */
final class QuietRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(QuietRefusal.class);

    private final Tarpit tarpit;

    QuietRefusal(Tarpit tarpit) {
        this.tarpit = tarpit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        boolean oneOfMany = tarpit.holds(request);
        if (refused instanceof OAuth2AuthenticationException && !oneOfMany) {
            log.info("Refused a token: {}", refused.getMessage());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
}
