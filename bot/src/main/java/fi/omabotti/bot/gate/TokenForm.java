package fi.omabotti.bot.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a token says of itself, read before anybody is asked for a key: whether it can be one of the channel's for this bot.
 * Read from its own text, as what Nimbus makes of it no longer shows whether the audience was one or several.
 */
final class TokenForm {

    private static final String ISSUER = "https://api.botframework.com";

    /** Nothing of this age or this far ahead is a time; farther, milliseconds would no longer fit their type. */
    private static final double FARTHEST_SECOND = 1e11;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String appId;
    private final Clock clock;
    private final Duration skew;

    TokenForm(String appId, Clock clock, Duration skew) {
        this.appId = appId;
        this.clock = clock;
        this.skew = skew;
    }

    /**
     * @param token three parts of base64url, joined by dots
     * @throws BadJwtException saying in our own words what is wrong with it
     */
    void check(String token) {
        List<String> parts = List.of(token.split("\\."));
        checkHeader(json(parts.get(0)));
        checkClaims(json(parts.get(1)));
    }

    /** Keys that a header brings along or links to are not even looked at: Nimbus takes none but ours. */
    private static void checkHeader(JsonNode header) {
        require("RS256".equals(header.path("alg").stringValue(null)), "its algorithm is not RS256");
        require(!header.has("crit") && !header.has("b64"), "its header asks for more than we know");
        require(!header.path("kid").stringValue("").isEmpty(), "it names no key");
    }

    private void checkClaims(JsonNode claims) {
        require(ISSUER.equals(claims.path("iss").stringValue(null)), "it is not of the channel");
        require(appId.equals(claims.path("aud").stringValue(null)), "it is not for this bot");
        require(!claims.has("appid") && !claims.has("azp"), "it is an app's or a user's");
        require(isTime(claims.path("exp")), "it has no end");
        require(isTimeOrMissing(claims, "nbf"), "its beginning is not a time");
        require(isTimeOrMissing(claims, "iat") && !isAhead(claims.path("iat")), "it was issued in the future");
    }

    private boolean isAhead(JsonNode time) {
        return time.isNumber()
                && time.doubleValue() > clock.instant().plus(skew).getEpochSecond();
    }

    private static boolean isTimeOrMissing(JsonNode claims, String name) {
        return !claims.has(name) || isTime(claims.path(name));
    }

    private static boolean isTime(JsonNode claim) {
        return claim.isNumber() && Math.abs(claim.doubleValue()) < FARTHEST_SECOND;
    }

    private static JsonNode json(String part) {
        try {
            JsonNode json = STRICT.readTree(Base64.getUrlDecoder().decode(part));
            require(json.isObject(), "it is garbled");
            return json;
        } catch (JacksonException | IllegalArgumentException garbled) {
            throw new BadJwtException("it is garbled", garbled);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadJwtException(otherwise);
        }
    }
}
