package fi.omabotti.manifest;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A language file. Its keys, such as {@code bots[0].commandLists[0].commands[1].title}, are places in the manifest. */
final class Translation {

    private final JsonNode file;

    Translation(JsonNode file) {
        this.file = file;
    }

    /** The keys of all texts in a manifest that a language file can and therefore should translate. */
    static Set<String> keysWantedBy(JsonNode manifest) {
        JsonNode rules = TeamsSchema.LOCALIZATION.definition();
        Predicate<String> translatable = Stream.concat(
                        rules.get("properties").propertyNames().stream().map(Pattern::quote),
                        rules.get("patternProperties").propertyNames().stream())
                .map(rule -> Pattern.compile(rule).asMatchPredicate())
                .reduce(key -> false, Predicate::or);
        return keysOfTexts("", manifest)
                .filter(key -> !key.equals("$schema"))
                .filter(translatable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>(file.propertyNames());
        keys.remove("$schema");
        return keys;
    }

    /** The manifest as somebody sees it whose Teams speaks this language. */
    JsonNode of(JsonNode manifest) {
        JsonNode translated = manifest.deepCopy();
        for (String key : keys()) {
            JsonPointer place = JsonPointer.compile("/" + key.replace("]", "").replaceAll("[.\\[]", "/"));
            ObjectNode owner = translated.withObject(place.head());
            owner.set(place.last().getMatchingProperty(), file.get(key));
        }
        return translated;
    }

    private static Stream<String> keysOfTexts(String key, JsonNode node) {
        if (node.isString()) {
            return Stream.of(key);
        }
        if (node.isArray()) {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                    .flatMap(i -> keysOfTexts(key + "[" + i + "]", node.get(i)));
        }
        return node.propertyStream()
                .flatMap(it -> keysOfTexts(key.isEmpty() ? it.getKey() : key + "." + it.getKey(), it.getValue()));
    }
}
