package fi.omabotti.bot.auth;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the bot proves to Entra that it is its app: in OAuth's words, the client's credential. */
public sealed interface Credential {

    /** A password of the app. */
    record Secret(String value) implements Credential {

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** A key whose certificate Entra knows; both are in the SSL bundle of that name. */
    record Certificate(String bundle) implements Credential {}

    /** A token of another identity, which Entra lets speak for the app. */
    record Federated(Identity identity) implements Credential {}

    /** The app is a managed identity itself: its platform gives the token for posting, and Entra is not asked. */
    record ManagedIdentity(Identity identity) implements Credential {}

    default <T> T fold(
            Function<? super Secret, T> secret,
            Function<? super Certificate, T> certificate,
            Function<? super Federated, T> federated,
            Function<? super ManagedIdentity, T> managedIdentity) {
        if (this instanceof Secret it) {
            return secret.apply(it);
        }
        if (this instanceof Certificate it) {
            return certificate.apply(it);
        }
        return this instanceof Federated it ? federated.apply(it) : managedIdentity.apply((ManagedIdentity) this);
    }

    /**
     * Where the platform gives tokens of an identity.
     *
     * @param source a file that the platform renews, or an address of this machine or its host
     * @param clientId which identity; null for the only one
     * @param header what App Service demands to see; null where the address is a virtual machine's metadata service
     */
    record Identity(
            URI source, @Nullable String clientId, @Nullable String header) {

        boolean isFile() {
            return "file".equalsIgnoreCase(source.getScheme());
        }

        @Override
        public String toString() {
            return "Identity[" + source + "]";
        }
    }
}
