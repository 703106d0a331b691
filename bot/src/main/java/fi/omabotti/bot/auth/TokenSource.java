package fi.omabotti.bot.auth;

import fi.omabotti.bot.auth.Credential.Identity;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.ssl.SslBundles;

/** Where a token for posting is had. */
interface TokenSource {

    String CONNECTOR = "https://api.botframework.com";

    /** What a federated credential's token is for: to be exchanged in Entra for another. */
    String EXCHANGE = "api://AzureADTokenExchange";

    /** A new token: asks each time. Throws what went wrong, which is for {@link TokenUnavailable} to put in words. */
    AccessToken fetch();

    /**
     * The source for these credentials.
     *
     * @throws SettingsFault when they cannot be used: a certificate that is missing or over, a file that is not there
     */
    static TokenSource of(Credentials credentials, URI login, SslBundles bundles, Clock clock) {
        EntraLogin entra = new EntraLogin(credentials, login, clock);
        return credentials
                .credential()
                .fold(
                        secret -> entra.with(secret.value()),
                        certificate -> entra.with(new SigningKey(bundles, certificate.bundle(), clock)),
                        federated -> entra.with(assertion(federated.identity(), clock)),
                        itself -> {
                            IdentityEndpoint endpoint = new IdentityEndpoint(itself.identity(), clock);
                            return () -> endpoint.token(CONNECTOR);
                        });
    }

    private static EntraLogin.Assertion assertion(Identity identity, Clock clock) {
        if (identity.isFile()) {
            return new IdentityFile(identity.source());
        }
        IdentityEndpoint endpoint = new IdentityEndpoint(identity, clock);
        return () -> endpoint.token(EXCHANGE).value();
    }
}
