package fi.omabotti.countyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named fields of one place in a file; each is to be asked for, so that a misspelt one is noticed. */
public final class Fields {

    private final String where;
    private final Map<?, ?> content;
    private final Set<Object> asked = new HashSet<>();

    private Fields(String where, Map<?, ?> content) {
        this.where = where;
        this.content = content;
    }

    /**
     * The fields of a place.
     *
     * @param where said before what is wrong, such as "question 3: "; empty at the top
     */
    public static Fields of(String where, @Nullable Object content) {
        if (content instanceof Map<?, ?> map) {
            return new Fields(where, map);
        }
        throw new IllegalArgumentException(where + "there is no list of named fields");
    }

    /** What is said before what is wrong here. */
    public String where() {
        return where;
    }

    /** Whether there is such a field. */
    public boolean has(String name) {
        return get(name) != null;
    }

    /** A text; empty when there is no such field. */
    public Optional<String> text(String name) {
        Object value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text.strip());
        }
        throw new IllegalArgumentException(where + name + " is no text");
    }

    /** A text that must be there. */
    public String needed(String name) {
        return text(name)
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(where + name + " is missing"));
    }

    /** True or false. */
    public boolean flag(String name, boolean otherwise) {
        String text = text(name).orElse(Boolean.toString(otherwise));
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(where + name + " is neither true nor false");
    }

    /** A whole number. */
    public int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(where + name + " is no number", none);
        }
    }

    /** The fields within a field. */
    public Fields fields(String name) {
        return of(where + name + ": ", get(name));
    }

    /** What is listed there, each in its place; none when there is no such field. */
    public List<?> list(String name) {
        Object value = get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(where + name + " is no list");
    }

    /** Nothing else may stand there. */
    public void end() {
        content.keySet().stream()
                .filter(name -> !asked.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException(where + "field '" + unknown + "' is not known here");
                });
    }

    private @Nullable Object get(String name) {
        asked.add(name);
        return content.get(name);
    }
}
