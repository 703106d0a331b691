package fi.omabotti.bot.gate;

import fi.omabotti.bot.auth.Loopback;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Local mode listens to programs of this machine and to nobody else: not to another machine, nor to a web page in a
 * browser of this one, which gives itself away by its Origin or by the name that it made point here.
 */
final class LocalGuard extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Loopback.is(request.getRemoteAddr())
                && Loopback.is(request.getServerName())
                && request.getHeader(HttpHeaders.ORIGIN) == null) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
