package fi.omabotti.bot.doctor;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Every setting that is given is one that the bot reads. One that is misspelt would be passed over in silence, and its default would be
 * in force.
 */
record SettingNamesCheck(ConfigurableEnvironment settings) implements Check {

    /** Those that no record holds. */
    static final Set<String> SINGLE = Set.of(
            "omabotti.allow-temporary-ids",
            "omabotti.audit.seal-every",
            "omabotti.audit.seal-file",
            "omabotti.database",
            "omabotti.identity-key",
            "omabotti.identity-key-before",
            "omabotti.packs",
            "omabotti.role-guide",
            "omabotti.rule.r05.allow-pair",
            "omabotti.typing-after");

    private static final List<String> OURS = List.of("omabotti.", "omabotti_", "teams.", "teams_");

    @Override
    public List<Finding> look() {
        Set<String> known = known();
        List<Finding> unknown = given().filter(it -> !known.contains(plain(it)))
                .map(it -> Finding.warning("setting-unknown", it))
                .toList();
        return unknown.isEmpty() ? List.of(Finding.passed("setting-names")) : unknown;
    }

    private Stream<String> given() {
        return settings.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(it -> Stream.of(((EnumerablePropertySource<?>) it).getPropertyNames()))
                .filter(it -> OURS.stream().anyMatch(it.toLowerCase(Locale.ROOT)::startsWith))
                .distinct()
                .sorted();
    }

    private static Set<String> known() {
        return Stream.concat(
                        SINGLE.stream(),
                        SettingGroups.all().stream().flatMap(it -> names(SettingGroups.prefix(it), it)))
                .map(SettingNamesCheck::plain)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(String prefix, Class<?> group) {
        return Stream.of(group.getRecordComponents()).flatMap(it -> names(prefix, it));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }

    /** However it is written: as a setting, as an environment variable, or as one of a list. */
    private static String plain(String name) {
        return name.replaceAll("\\[\\d+]$|_\\d+$", "").replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }
}
