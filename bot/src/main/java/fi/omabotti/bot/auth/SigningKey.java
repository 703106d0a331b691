package fi.omabotti.bot.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/** The bot's key and its certificate, of an SSL bundle. Read at each use, as a bundle may be renewed while the bot runs. */
final class SigningKey {

    private static final String UNFIT = "has a key that is too short, or not its certificate's";

    private final SslBundles bundles;
    private final String name;
    private final Clock clock;

    /** Refuses at once what could not sign. */
    SigningKey(SslBundles bundles, String name, Clock clock) {
        this.bundles = bundles;
        this.name = name;
        this.clock = clock;
        tryOut(get());
    }

    /**
     * The key, with the thumbprint by which Entra finds its certificate.
     *
     * @throws SettingsFault when the bundle has none that is good today
     */
    RSAKey get() {
        try {
            SslBundle bundle = bundles.getBundle(name);
            KeyStore store = bundle.getStores().getKeyStore();
            String alias = store == null ? null : alias(bundle, store);
            if (store != null
                    && alias != null
                    && store.getKey(alias, password(bundle)) instanceof PrivateKey key
                    && store.getCertificate(alias) instanceof X509Certificate certificate
                    && certificate.getPublicKey() instanceof RSAPublicKey published) {
                certificate.checkValidity(Date.from(clock.instant()));
                return new RSAKey.Builder(published)
                        .privateKey(key)
                        .algorithm(JWSAlgorithm.PS256)
                        .x509CertSHA256Thumbprint(X509CertUtils.computeSHA256Thumbprint(certificate))
                        .build();
            }
        } catch (GeneralSecurityException e) {
            throw fault("cannot be used today: " + e.getClass().getSimpleName());
        } catch (NoSuchSslBundleException none) {
            throw fault("is not defined");
        } catch (RuntimeException unreadable) {
            throw fault("cannot be read");
        }
        throw fault("has no private key with an RSA certificate");
    }

    /** The one that is set, or else the first that is a key's. */
    private static @Nullable String alias(SslBundle bundle, KeyStore store) throws GeneralSecurityException {
        String named = bundle.getKey().getAlias();
        if (named != null) {
            return named;
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return alias;
            }
        }
        return null;
    }

    private static char @Nullable [] password(SslBundle bundle) {
        return Stream.of(
                        Optional.ofNullable(bundle.getKey().getPassword()),
                        Optional.ofNullable(bundle.getStores().getKeyStorePassword()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(String::toCharArray)
                .orElse(null);
    }

    /** A key that is too short, or another certificate's, shows in a first signature. */
    private void tryOut(RSAKey key) {
        try {
            JWSObject trial = new JWSObject(new JWSHeader(JWSAlgorithm.PS256), new Payload(name));
            trial.sign(new RSASSASigner(key));
            if (trial.verify(new RSASSAVerifier(key.toRSAPublicKey()))) {
                return;
            }
        } catch (JOSEException | IllegalArgumentException e) {
            throw fault(UNFIT);
        }
        throw fault(UNFIT);
    }

    private SettingsFault fault(String what) {
        return new SettingsFault(
                "teams.certificate: the SSL bundle \"" + name + "\" " + what + ".",
                "Give spring.ssl.bundle.pem." + name + " or .jks." + name
                        + " an RSA key of 2048 bits or more and its certificate, the one that is uploaded to the app in Entra.");
    }
}
