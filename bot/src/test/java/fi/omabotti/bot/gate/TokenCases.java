package fi.omabotti.bot.gate;

import static fi.omabotti.bot.gate.Case.Status.FORBIDDEN;
import static fi.omabotti.bot.gate.Case.Status.UNAUTHORIZED;

import com.nimbusds.jose.jwk.RSAKey;
import fi.omabotti.bot.AToken;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.gate.Case.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rules 1 to 4: whose token opens the door. */
final class TokenCases {

    private static final Rule HEADER = new Rule("1 one Authorization header");
    private static final Rule ALGORITHM = new Rule("2 header of the token");
    private static final Rule CLAIMS = new Rule("3 claims");
    private static final Rule KEY = new Rule("4 key of the channel");
    private static final Rule SERVICE_URL = new Rule("6 service url of the token");

    private TokenCases() {}

    static Stream<Case> all(String elsewhere) {
        return Stream.of(
                        headers(), algorithms(), linkedKeys(elsewhere), issuers(), audiences(), times(), keys(), urls())
                .flatMap(it -> it);
    }

    private static Stream<Case> headers() {
        return Stream.of(
                HEADER.lets("a good one", Knock::good),
                header("none", "%.0s"),
                header("an empty token", "Bearer"),
                header("another scheme", "Basic b21hYm90dGk6c2FsYXN1dXM="),
                header("a good token of another scheme", "Token %s"),
                header("a good token of the scheme DPoP", "DPoP %s"),
                header("a good token without a scheme", "%s"),
                header("a good token behind a tab", "Bearer\t%s"),
                header("a good token in quotes", "Bearer \"%s\""),
                header("a good token and more", "Bearer %s x"),
                header("two good tokens in one header", "Bearer %1$s, Bearer %1$s"),
                header("garbage", "Bearer abc"),
                header("two parts", "Bearer abc.def"),
                header("four parts", "Bearer %s.abc"),
                header("five parts, as of an encrypted token", "Bearer %s.abc.def"),
                header("padding in a part", "Bearer %s="),
                header("letters that are not of base64url", "Bearer ä%s"),
                header("dots in percent", "Bearer abc%%2Edef%%2Eghi"),
                header("a part that is not JSON", "Bearer abc.def.ghi"),
                header("a long piece of garbage", "Bearer " + "a".repeat(3000) + ".b.c"),
                HEADER.lets("a scheme in lower case", () -> Knock.good().authorization(url -> "bearer " + good(url))),
                HEADER.lets("a scheme in capitals", () -> Knock.good().authorization(url -> "BEARER " + good(url))),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "two headers, both good",
                        () -> Knock.good()
                                .header("Authorization: Bearer "
                                        + AToken.good().forServiceUrl("https://smba.trafficmanager.net/"))),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "a good one after another",
                        () -> Knock.good().header("Authorization: Basic eA==")),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "in a header of another name",
                        () -> Knock.good().without("Authorization").header("Proxy-Authorization: Bearer " + good("x"))),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "in the query",
                        () -> Knock.good()
                                .without("Authorization")
                                .requestLine("POST /api/messages?access_token=" + good("x") + " HTTP/1.1")),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "in a form",
                        () -> Knock.good()
                                .without("Authorization")
                                .only("Content-Type: application/x-www-form-urlencoded")
                                .body("access_token=" + good("x"))),
                HEADER.refuses(
                        UNAUTHORIZED,
                        "in a cookie",
                        () -> Knock.good().without("Authorization").header("Cookie: access_token=" + good("x"))));
    }

    private static Stream<Case> algorithms() {
        return Stream.of(
                refused(ALGORITHM, "none", AToken.good().header("alg", "none")),
                refused(
                        ALGORITHM,
                        "none, unsigned",
                        AToken.good()
                                .header("alg", "none")
                                .afterwards(token -> token.substring(0, token.lastIndexOf('.') + 1))),
                refused(ALGORITHM, "nOnE", AToken.good().header("alg", "nOnE")),
                refused(ALGORITHM, "HS256 with the public key", AToken.good().sharedSecret("HS256", "HmacSHA256")),
                refused(ALGORITHM, "HS512 with the public key", AToken.good().sharedSecret("HS512", "HmacSHA512")),
                refused(
                        ALGORITHM,
                        "HS256 signed, RS256 said",
                        AToken.good().sharedSecret("HS256", "HmacSHA256").header("alg", "RS256")),
                refused(ALGORITHM, "RS384", AToken.good().algorithm("RS384", "SHA384withRSA")),
                refused(ALGORITHM, "RS512", AToken.good().algorithm("RS512", "SHA512withRSA")),
                refused(
                        ALGORITHM,
                        "RS512 signed, RS256 said",
                        AToken.good().algorithm("RS512", "SHA512withRSA").header("alg", "RS256")),
                refused(ALGORITHM, "PS256", AToken.good().header("alg", "PS256")),
                refused(ALGORITHM, "ES256", AToken.good().by(Channel.CURVE_KEY).header("alg", "ES256")),
                refused(ALGORITHM, "ES256 signed, RS256 said", AToken.good().by(Channel.CURVE_KEY)),
                refused(ALGORITHM, "rs256 in lower case", AToken.good().header("alg", "rs256")),
                refused(ALGORITHM, "none at all", AToken.good().withoutHeader("alg")),
                refused(ALGORITHM, "a number", AToken.good().header("alg", 256)),
                refused(ALGORITHM, "a list", AToken.good().header("alg", List.of("RS256"))),
                refused(
                        ALGORITHM,
                        "said twice",
                        AToken.good().headerText(json -> json.replace("{", "{\"alg\":\"none\","))),
                refused(ALGORITHM, "crit", AToken.good().header("crit", List.of("exp"))),
                refused(ALGORITHM, "an empty crit", AToken.good().header("crit", List.of())),
                refused(
                        ALGORITHM,
                        "crit with b64",
                        AToken.good().header("crit", List.of("b64")).header("b64", false)),
                refused(ALGORITHM, "b64 false", AToken.good().header("b64", false)),
                refused(ALGORITHM, "b64 true", AToken.good().header("b64", true)),
                refused(ALGORITHM, "no kid", AToken.good().withoutHeader("kid")),
                refused(ALGORITHM, "kid empty", AToken.good().header("kid", "")),
                refused(ALGORITHM, "kid a number", AToken.good().header("kid", 1)),
                refused(ALGORITHM, "kid a list", AToken.good().header("kid", List.of("teams-key"))),
                refused(ALGORITHM, "kid an object", AToken.good().header("kid", Map.of("x", "teams-key"))),
                refused(
                        ALGORITHM,
                        "kid twice",
                        AToken.good().headerText(json -> json.replace("{", "{\"kid\":\"other\","))),
                refused(ALGORITHM, "kid a path", AToken.good().header("kid", "../../../../dev/null")),
                refused(ALGORITHM, "kid a piece of SQL", AToken.good().header("kid", "x' or '1'='1")),
                refused(ALGORITHM, "a header that is a list", AToken.good().headerText(json -> "[" + json + "]")),
                refused(ALGORITHM, "a header and more", AToken.good().headerText(json -> json + json)),
                refused(ALGORITHM, "a header without end", AToken.good().headerText(json -> "{\"a\":".repeat(600))),
                refused(ALGORITHM, "an empty header", AToken.good().headerText(json -> "{}")),
                lets(ALGORITHM, "no typ", AToken.good().withoutHeader("typ")));
    }

    /** Signed by a stranger, who brings the key along; and signed well, with a key that nobody needs. */
    private static Stream<Case> linkedKeys(String elsewhere) {
        Map<String, Object> strangersKey = Channel.STRANGERS_KEY.toPublicJWK().toJSONObject();
        return Stream.<Map.Entry<String, Object>>of(
                        Map.entry("jwk", strangersKey),
                        Map.entry("jku", elsewhere + "/keys"),
                        Map.entry("x5u", elsewhere + "/certificate"),
                        Map.entry("x5c", List.of("AAAA")))
                .flatMap(link -> Stream.of(
                        refused(
                                ALGORITHM,
                                "a stranger's key in " + link.getKey(),
                                AToken.good().by(Channel.STRANGERS_KEY).header(link.getKey(), link.getValue())),
                        refused(
                                ALGORITHM,
                                "a stranger's key in " + link.getKey() + " under our key's id",
                                AToken.good().by(Channel.FORGED_KEY).header(link.getKey(), link.getValue())),
                        lets(
                                ALGORITHM,
                                link.getKey() + ", not looked at",
                                AToken.good().header(link.getKey(), link.getValue()))));
    }

    private static Stream<Case> issuers() {
        return Stream.concat(
                Stream.of(
                        refused(CLAIMS, "no issuer", AToken.good().without("iss")),
                        refused(CLAIMS, "two issuers", AToken.good().claim("iss", List.of(Channel.ISSUER))),
                        refused(
                                CLAIMS,
                                "issuer said twice",
                                AToken.good().claimsText(json -> json.replace("{", "{\"iss\":\"x\","))),
                        refused(CLAIMS, "claims that are a list", AToken.good().claimsText(json -> "[" + json + "]")),
                        refused(CLAIMS, "claims and more", AToken.good().claimsText(json -> json + "{}")),
                        refused(CLAIMS, "claims that are no JSON", AToken.good().claimsText(json -> "iss"))),
                Stream.of(
                                "https://api.botframework.com/",
                                "http://api.botframework.com",
                                "HTTPS://API.BOTFRAMEWORK.COM",
                                "https://api.botframework.com.evil.example",
                                " https://api.botframework.com",
                                "https://api.botframework.us",
                                "https://sts.windows.net/" + Channel.TENANT_ID + "/",
                                "https://login.microsoftonline.com/" + Channel.TENANT_ID + "/v2.0",
                                "")
                        .map(issuer -> refused(
                                CLAIMS, "issuer '" + issuer + "'", AToken.good().claim("iss", issuer))));
    }

    private static Stream<Case> audiences() {
        return Stream.of(
                refused(CLAIMS, "another bot's audience", AToken.good().claim("aud", "another-bot")),
                refused(CLAIMS, "a list of one audience", AToken.good().claim("aud", List.of(Channel.APP_ID))),
                refused(
                        CLAIMS,
                        "several audiences",
                        AToken.good().claim("aud", List.of(Channel.APP_ID, "another-bot"))),
                refused(CLAIMS, "an empty list of audiences", AToken.good().claim("aud", List.of())),
                refused(CLAIMS, "an empty audience", AToken.good().claim("aud", "")),
                refused(CLAIMS, "no audience", AToken.good().without("aud")),
                refused(CLAIMS, "audience a number", AToken.good().claim("aud", 1)),
                refused(
                        CLAIMS,
                        "audience in capitals",
                        AToken.good().claim("aud", Channel.APP_ID.toUpperCase(Locale.ROOT))),
                refused(
                        CLAIMS,
                        "the bot's id in a chat as audience",
                        AToken.good().claim("aud", "28:" + Channel.APP_ID)),
                refused(CLAIMS, "the channel as audience", AToken.good().claim("aud", Channel.ISSUER)),
                refused(
                        CLAIMS,
                        "audience said twice",
                        AToken.good().claimsText(json -> json.replace("{", "{\"aud\":\"another-bot\","))),
                refused(CLAIMS, "another bot's app id", AToken.good().claim("appid", "another-bot")),
                refused(
                        CLAIMS,
                        "our own app id, as of an emulator",
                        AToken.good().claim("appid", Channel.APP_ID)),
                refused(
                        CLAIMS,
                        "an authorised party, as of a user or a skill",
                        AToken.good().claim("azp", "another-bot")),
                refused(CLAIMS, "an empty app id", AToken.good().claim("appid", "")));
    }

    private static Stream<Case> times() {
        return Stream.of(
                        Stream.of("null", "\"9999999999\"", "1e400", "-1", "0", "true", "[]", "1e300", "9999999999999")
                                .map(exp -> refused(
                                        CLAIMS,
                                        "an end of " + exp,
                                        AToken.good()
                                                .claimsText(
                                                        json -> json.replaceAll("\"exp\":\\d+", "\"exp\":" + exp)))),
                        Stream.of("null", "\"1\"", "{}", "1e400")
                                .map(nbf -> refused(
                                        CLAIMS,
                                        "a beginning of " + nbf,
                                        AToken.good()
                                                .claimsText(
                                                        json -> json.replaceAll("\"nbf\":\\d+", "\"nbf\":" + nbf)))),
                        Stream.of("null", "\"1\"", "[]", "1e400")
                                .map(iat -> refused(
                                        CLAIMS,
                                        "issued at " + iat,
                                        AToken.good().claimsText(json -> json.replace("{", "{\"iat\":" + iat + ",")))),
                        Stream.of(
                                refused(CLAIMS, "no end", AToken.good().without("exp")),
                                refused(
                                        CLAIMS,
                                        "an end six minutes ago",
                                        AToken.good().claim("exp", Duration.ofMinutes(-6))),
                                lets(
                                        CLAIMS,
                                        "an end four minutes ago",
                                        AToken.good().claim("exp", Duration.ofMinutes(-4))),
                                refused(
                                        CLAIMS,
                                        "a beginning in six minutes",
                                        AToken.good().claim("nbf", Duration.ofMinutes(6))),
                                lets(
                                        CLAIMS,
                                        "a beginning in four minutes",
                                        AToken.good().claim("nbf", Duration.ofMinutes(4))),
                                lets(CLAIMS, "no beginning", AToken.good().without("nbf")),
                                refused(
                                        CLAIMS,
                                        "issued in six minutes",
                                        AToken.good().claim("iat", Duration.ofMinutes(6))),
                                lets(
                                        CLAIMS,
                                        "issued in four minutes",
                                        AToken.good().claim("iat", Duration.ofMinutes(4))),
                                lets(
                                        CLAIMS,
                                        "an end with a fraction",
                                        AToken.good().claimsText(json -> json.replaceAll("(\"exp\":\\d+)", "$1.5")))))
                .flatMap(it -> it);
    }

    private static Stream<Case> keys() {
        return Stream.of(
                signedBy("an unknown one", Channel.STRANGERS_KEY),
                signedBy("a stranger's under the name of one", Channel.FORGED_KEY),
                signedBy("endorsed for another channel", Channel.OTHER_CHANNELS_KEY),
                signedBy("without endorsements", Channel.UNENDORSED_KEY),
                signedBy("past its end", Channel.EXPIRED_KEY),
                signedBy("before its beginning", Channel.FUTURE_KEY),
                signedBy("for encryption", Channel.ENCRYPTION_KEY),
                signedBy("of 1024 bits", Channel.WEAK_KEY),
                refused(
                        KEY,
                        "claims changed after signing",
                        AToken.good()
                                .afterwards(
                                        token -> spliced(token, AToken.good().claim("sub", "x")))),
                refused(
                        KEY,
                        "header changed after signing",
                        AToken.good()
                                .afterwards(token -> "e" + token.substring(1).replaceFirst("\\.", "A."))),
                refused(
                        KEY,
                        "a signature cut short",
                        AToken.good().afterwards(token -> token.substring(0, token.length() - 8))),
                refused(
                        KEY,
                        "another signature",
                        AToken.good()
                                .afterwards(
                                        token -> token.substring(0, token.lastIndexOf('.')) + "." + "A".repeat(342))),
                refused(
                        KEY,
                        "no signature",
                        AToken.good().afterwards(token -> token.substring(0, token.lastIndexOf('.') + 1))));
    }

    private static Stream<Case> urls() {
        return Stream.of(
                url("none", token -> token.without("serviceurl")),
                url("another", token -> token.claim("serviceurl", "https://smba.trafficmanager.net/")),
                url("a list", token -> token.claim("serviceurl", List.of("x"))),
                url("a number", token -> token.claim("serviceurl", 1)),
                url(
                        "only under another name",
                        token -> token.without("serviceurl").claim("serviceUrl", "x")));
    }

    private static Case header(String name, String pattern) {
        return HEADER.refuses(
                UNAUTHORIZED, name, () -> Knock.good().authorization(url -> String.format(pattern, good(url))));
    }

    private static Case signedBy(String name, RSAKey key) {
        return refused(KEY, name, AToken.good().by(key));
    }

    private static Case url(String name, UnaryOperator<AToken> change) {
        return SERVICE_URL.refuses(FORBIDDEN, name, () -> Knock.good().token(change.apply(AToken.good())));
    }

    private static Case refused(Rule rule, String name, AToken token) {
        return rule.refuses(UNAUTHORIZED, name, () -> Knock.good().token(token));
    }

    private static Case lets(Rule rule, String name, AToken token) {
        return rule.lets(name, () -> Knock.good().token(token));
    }

    private static String good(String serviceUrl) {
        return AToken.good().forServiceUrl(serviceUrl);
    }

    /** The claims of one token, the rest of another. */
    private static String spliced(String token, AToken other) {
        int claims = token.indexOf('.') + 1;
        String others = good(other);
        return token.substring(0, claims)
                + others.substring(others.indexOf('.') + 1, others.lastIndexOf('.'))
                + token.substring(token.lastIndexOf('.'));
    }

    private static String good(AToken token) {
        return token.forServiceUrl("https://smba.trafficmanager.net/");
    }
}
