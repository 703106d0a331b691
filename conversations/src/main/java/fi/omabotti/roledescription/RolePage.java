package fi.omabotti.roledescription;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The description to one audience in one language.
 *
 * @param revision one more with each change
 */
record RolePage(PageKey key, int revision, Map<RoleSection, String> sections) {

    RolePage {
        sections = Map.copyOf(sections);
    }

    static RolePage empty(PageKey key) {
        return new RolePage(key, 0, Map.of());
    }

    /** Empty for a section that is not written. */
    String text(RoleSection section) {
        return sections.getOrDefault(section, "");
    }

    boolean isEmpty() {
        return Arrays.stream(RoleSection.values()).allMatch(it -> text(it).isEmpty());
    }

    boolean isComplete() {
        return Arrays.stream(RoleSection.values()).noneMatch(it -> text(it).isEmpty());
    }

    boolean saysTheSame(Map<RoleSection, String> other) {
        Map<RoleSection, String> mine = new EnumMap<>(RoleSection.class);
        Arrays.stream(RoleSection.values()).forEach(it -> mine.put(it, text(it)));
        return mine.equals(other);
    }
}
