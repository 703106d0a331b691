package fi.omabotti.namedworker;

import fi.omabotti.name.Folding;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county fills in.
 *
 * @param safeTitles titles that do not tell which service somebody works in, and so may be shown to anybody (V-09)
 */
@ConfigurationProperties("omabotti.named-worker")
record NamedWorkerSettings(
        @DefaultValue({
            "sosiaalityöntekijä",
            "johtava sosiaalityöntekijä",
            "vastaava sosiaalityöntekijä",
            "sosiaaliohjaaja",
            "johtava sosiaaliohjaaja",
            "vastaava ohjaaja",
            "ohjaaja",
            "socialarbetare",
            "ledande socialarbetare",
            "socialhandledare"
        })
        Set<String> safeTitles) {
    NamedWorkerSettings {
        safeTitles = safeTitles.stream().map(Folding::lower).collect(Collectors.toUnmodifiableSet());
    }

    boolean isSafe(String title) {
        return safeTitles.contains(Folding.lower(title));
    }
}
