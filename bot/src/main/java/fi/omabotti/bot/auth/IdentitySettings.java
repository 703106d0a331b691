package fi.omabotti.bot.auth;

import fi.omabotti.bot.auth.Credential.Federated;
import fi.omabotti.bot.auth.Credential.Identity;
import fi.omabotti.bot.auth.Credential.ManagedIdentity;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity that the platform vouches for, in place of a secret.
 *
 * @param source where its tokens are had: {@code file:///…}, or the address of a metadata service (a virtual machine's) or
 *     of App Service
 * @param clientId which identity, where the machine has several
 * @param header App Service's {@code IDENTITY_HEADER}; without it the source is taken for a metadata service
 * @param federated whether the identity speaks for the app, or is the app itself
 */
public record IdentitySettings(
        @Nullable URI source,
        @Nullable String clientId,
        @Nullable String header,
        @DefaultValue("true") boolean federated) {

    /**
     * Empty when no identity is set.
     *
     * @throws SettingsFault when the settings do not fit together or the source is not safe
     */
    Optional<Credential> credential(String appId) {
        String which = text(clientId);
        String proof = text(header);
        if (source == null || source.toString().isBlank()) {
            require(
                    which == null && proof == null && federated,
                    "teams.identity is set without teams.identity.source.");
            return Optional.empty();
        }
        Identity identity = new Identity(source, which, proof);
        if (identity.isFile()) {
            require(
                    which == null && proof == null && federated && source.getPath() != null && source.getHost() == null,
                    "teams.identity.source is a file, which is a federated identity's and takes no other setting.");
            return Optional.of(new Federated(identity));
        }
        require(isSafe(source), "teams.identity.source is neither a file nor a safe address: " + source);
        if (federated) {
            return Optional.of(new Federated(identity));
        }
        require(
                Stream.ofNullable(which).allMatch(appId::equals),
                "teams.identity.client-id is not teams.app-id, though the identity is the app itself.");
        return Optional.of(new ManagedIdentity(new Identity(source, appId, proof)));
    }

    /** Metadata services speak plain http, and at no other addresses than these. */
    private static boolean isSafe(URI source) {
        return source.getRawUserInfo() == null
                && source.getRawQuery() == null
                && source.getRawFragment() == null
                && (Loopback.isEncryptedOrHere(source)
                        || ("http".equalsIgnoreCase(source.getScheme()) && Loopback.isLinkLocal(source.getHost())));
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new SettingsFault(
                    otherwise,
                    "Set teams.identity.source to file:///…, to https://…, or to http://… at this machine or at"
                            + " 169.254.…; see the README for the settings that go with each.");
        }
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "IdentitySettings[" + source + "]";
    }
}
