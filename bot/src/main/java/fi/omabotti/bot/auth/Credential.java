package fi.omabotti.bot.auth;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the bot proves to Entra that it is its app: in OAuth's words, the client's credential. */
public sealed interface Credential {

    /** The one case that this is. */
    <T> T fold(
            Function<Secret, T> secret,
            Function<Certificate, T> certificate,
            Function<Federated, T> federated,
            Function<ManagedIdentity, T> managedIdentity);

    /** A password of the app. */
    record Secret(String value) implements Credential {

        @Override
        public <T> T fold(
                Function<Secret, T> secret,
                Function<Certificate, T> certificate,
                Function<Federated, T> federated,
                Function<ManagedIdentity, T> managedIdentity) {
            return secret.apply(this);
        }

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** A key whose certificate Entra knows; both are in the SSL bundle of that name. */
    record Certificate(String bundle) implements Credential {

        @Override
        public <T> T fold(
                Function<Secret, T> secret,
                Function<Certificate, T> certificate,
                Function<Federated, T> federated,
                Function<ManagedIdentity, T> managedIdentity) {
            return certificate.apply(this);
        }
    }

    /** A token of another identity, which Entra lets speak for the app. */
    record Federated(Identity identity) implements Credential {

        @Override
        public <T> T fold(
                Function<Secret, T> secret,
                Function<Certificate, T> certificate,
                Function<Federated, T> federated,
                Function<ManagedIdentity, T> managedIdentity) {
            return federated.apply(this);
        }
    }

    /** The app is a managed identity itself: its platform gives the token for posting, and Entra is not asked. */
    record ManagedIdentity(Identity identity) implements Credential {

        @Override
        public <T> T fold(
                Function<Secret, T> secret,
                Function<Certificate, T> certificate,
                Function<Federated, T> federated,
                Function<ManagedIdentity, T> managedIdentity) {
            return managedIdentity.apply(this);
        }
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
