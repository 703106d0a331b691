package fi.omabotti.roledescription;

import fi.omabotti.conversation.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which page it is: to whom, and in which language.
 *
 * @param language Finnish or Swedish
 */
record PageKey(RoleAudience audience, Language language) {

    /** In the order in which they are written. */
    static final List<PageKey> ALL = Arrays.stream(RoleAudience.values())
            .flatMap(it -> Stream.of(new PageKey(it, Language.FI), new PageKey(it, Language.SV)))
            .toList();

    /** In a card, and of the text that names it. */
    String value() {
        return audience.name() + "." + language.tag();
    }

    static Optional<PageKey> of(String value) {
        return ALL.stream().filter(it -> it.value().equals(value)).findFirst();
    }
}
