package fi.omabotti.bot.gate;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The tokens that Teams sends with every activity: of this channel, for this bot, in time. */
final class ChannelTokens {

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private ChannelTokens() {}

    /** Reads a token or refuses it. Asks nobody before the first token arrives, so the bot starts without a network. */
    static JwtDecoder decoder(String appId, URI openidMetadata, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(ChannelKeys.publishedAt(openidMetadata))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                inTime(clock),
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>("aud", List.of(appId)::equals)));
        return token -> decode(decoder, token);
    }

    private static OAuth2TokenValidator<Jwt> inTime(Clock clock) {
        JwtTimestampValidator inTime = new JwtTimestampValidator(SKEW);
        inTime.setClock(clock);
        inTime.setAllowEmptyExpiryClaim(false);
        return inTime;
    }

    /** Keys that are out of reach make a token that cannot be checked, and no fault of ours: 401, not 500. */
    private static Jwt decode(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException unchecked) {
            throw new BadJwtException("The token could not be checked", unchecked);
        }
    }
}
