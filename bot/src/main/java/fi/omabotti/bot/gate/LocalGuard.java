package fi.omabotti.bot.gate;

import fi.omabotti.bot.auth.Loopback;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Local mode listens to programs of this machine and to nobody else: not to another machine, nor to one behind a
 * tunnel that ends here, nor to a web page in a browser of this one. These give themselves away by a header, or by the name
 * that they made point here.
 */
final class LocalGuard extends OncePerRequestFilter {

    private static final List<String> OF_ELSEWHERE =
            List.of(HttpHeaders.ORIGIN, HttpHeaders.VIA, "Forwarded", "X-Forwarded-For", "X-Forwarded-Host");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Loopback.is(request.getRemoteAddr())
                && Loopback.is(request.getServerName())
                && OF_ELSEWHERE.stream().allMatch(header -> request.getHeader(header) == null)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
