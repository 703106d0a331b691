package fi.omabotti.bot.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * The token of a request: one Authorization header, of the scheme Bearer, with three parts. Anything else is no token; of two
 * headers, two readers could each believe another.
 */
final class BearerHeader implements AuthenticationConverter {

    private static final String PART = "[A-Za-z0-9_-]++";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(" + PART + "\\." + PART + "\\." + PART + ")");

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.size() != 1) {
            return null;
        }
        Matcher bearer = BEARER.matcher(headers.get(0));
        return bearer.matches() ? new BearerTokenAuthenticationToken(bearer.group(1)) : null;
    }
}
