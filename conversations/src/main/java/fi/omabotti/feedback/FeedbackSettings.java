package fi.omabotti.feedback;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where clients send what they wrote. Without either of them there is no form.
 *
 * @param returnAddress a postal address in one line; null for none
 * @param link the same questions on the web, https only, at most 300 characters; null for none
 */
@ConfigurationProperties("omabotti.feedback")
record FeedbackSettings(
        @Nullable String returnAddress, @Nullable URI link) {

    /** In characters: of a longer address the squares of the QR code are too small for a phone. */
    private static final int LONGEST = 300;

    FeedbackSettings {
        returnAddress = returnAddress == null || returnAddress.isBlank() ? null : returnAddress.strip();
        if (link != null && (!"https".equals(link.getScheme()) || link.getHost() == null)) {
            throw new IllegalArgumentException("omabotti.feedback.link is no https address");
        }
        if (link != null && link.toASCIIString().length() > LONGEST) {
            throw new IllegalArgumentException("omabotti.feedback.link is longer than " + LONGEST + " characters");
        }
    }

    boolean isComplete() {
        return returnAddress != null || link != null;
    }
}
