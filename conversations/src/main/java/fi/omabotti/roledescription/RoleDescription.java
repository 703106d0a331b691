package fi.omabotti.roledescription;

import fi.omabotti.conversation.Language;
import fi.omabotti.staff.WorkerId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of the description, as it stands now.
 *
 * @param revision one more with each change of it or its pages
 * @param submittedBy who asked for its acceptance, which is another's to give; null while it is a draft
 * @param acceptedAt null until then; after that nothing changes it
 */
record RoleDescription(
        int version,
        State state,
        int revision,
        @Nullable WorkerId submittedBy,
        @Nullable ZonedDateTime acceptedAt,
        Map<PageKey, RolePage> pages) {

    enum State {
        DRAFT,
        SUBMITTED,
        ACCEPTED
    }

    RoleDescription {
        pages = Map.copyOf(pages);
    }

    RolePage page(PageKey key) {
        return pages.getOrDefault(key, RolePage.empty(key));
    }

    /** In the reader's language where it is written in it; else in Finnish. */
    RolePage read(RoleAudience audience, Language language) {
        RolePage swedish = page(new PageKey(audience, Language.SV));
        return language == Language.SV && swedish.isComplete() ? swedish : page(new PageKey(audience, Language.FI));
    }

    /** What is to be written before it is submitted: all of the Finnish, and the rest of what was begun in Swedish. */
    List<PageKey> missing() {
        return PageKey.ALL.stream()
                .filter(it -> !page(it).isComplete())
                .filter(it -> it.language() == Language.FI || !page(it).isEmpty())
                .toList();
    }

    /** In the trail. */
    String subject() {
        return "role-description/" + version;
    }
}
