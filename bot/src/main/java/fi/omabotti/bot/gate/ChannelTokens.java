package fi.omabotti.bot.gate;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The tokens that Teams sends with every activity: of this channel, for this bot, in time.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Bot
 *     Connector authentication, "Authenticate requests from the Bot Connector service to your bot"</a>
 */
final class ChannelTokens implements JwtDecoder {

    private static final Duration SKEW = Duration.ofMinutes(5);

    private final TokenForm form;
    private final NimbusJwtDecoder signature;

    ChannelTokens(String appId, JWKSource<SecurityContext> keys, Clock clock) {
        this.form = new TokenForm(appId, clock, SKEW);
        this.signature = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        JwtTimestampValidator inTime = new JwtTimestampValidator(SKEW);
        inTime.setClock(clock);
        signature.setJwtValidator(inTime);
    }

    /**
     * The token, when it is one of ours.
     *
     * @throws BadJwtException saying what is wrong with it in our own words; also when the keys are out of reach, which is no
     *     fault of ours: 401, not 500
     */
    @Override
    public Jwt decode(String token) {
        form.check(token);
        try {
            return signature.decode(token);
        } catch (JwtValidationException notNow) {
            throw new BadJwtException("it is not valid now", notNow);
        } catch (JwtException forged) {
            throw new BadJwtException("no key of the channel signed it", forged);
        }
    }
}
