package fi.omabotti.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which texts of the bundles have stood, in some language, on what a test was shown. It is proved by their words: a text
 * without words of its own is not asked for, and two of the same words are shown by one another.
 */
public final class ShownTexts {

    /** The ending of the files where it is noted. */
    static final String NOTES = ".shown";

    private static final String BUNDLES = "fi/omabotti/**/texts_%s.properties";
    /** Of one thing and of several: the words of the last are taken. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,(?:[^|]*\\|)*\\d+[<#]((?:[^{}]|\\{\\d+})*)}");

    private static final Pattern FILLED_IN = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /** A text by its bundle and key, such as {@code naming/told.rejected}. */
    private record Text(String key, String pattern, List<String> pieces) {

        static Text of(String key, String pattern) {
            String plain = CHOICE.matcher(pattern.replace("''", "'")).replaceAll("$1");
            return new Text(
                    key,
                    plain,
                    Arrays.stream(FILLED_IN.split(plain))
                            .filter(it -> !it.isEmpty())
                            .toList());
        }

        boolean hasWords() {
            return pieces.stream().anyMatch(it -> WORD.matcher(it).find());
        }

        /** Piece by piece, whatever is filled in between them, and whatever stands around: words, no parts of words. */
        boolean standsIn(String shown) {
            for (int at = shown.indexOf(pieces.get(0)); at >= 0; at = shown.indexOf(pieces.get(0), at + 1)) {
                int end = end(shown, at);
                if (end >= 0
                        && (pattern.startsWith("{") || isEdge(shown, at))
                        && (pattern.endsWith("}") || isEdge(shown, end))) {
                    return true;
                }
            }
            return false;
        }

        private int end(String shown, int start) {
            int end = start;
            for (String piece : pieces) {
                int at = shown.indexOf(piece, end);
                if (at < 0) {
                    return -1;
                }
                end = at + piece.length();
            }
            return end;
        }

        private static boolean isEdge(String shown, int at) {
            return at == 0
                    || at == shown.length()
                    || !Character.isLetter(shown.charAt(at - 1))
                    || !Character.isLetter(shown.charAt(at));
        }
    }

    /** Those that this process has not seen yet. */
    private static final Map<Language, Set<Text>> UNSEEN = new EnumMap<>(Language.class);

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    static {
        for (Language language : Language.values()) {
            Set<Text> texts = ConcurrentHashMap.newKeySet();
            texts.addAll(all(language));
            UNSEEN.put(language, texts);
        }
    }

    private ShownTexts() {}

    /** Notes what a test was shown, in a file of this process. */
    static void note(Path folder, Language language, Stream<String> shown) throws IOException {
        Set<Text> unseen = UNSEEN.getOrDefault(language, Set.of());
        List<String> seen = new ArrayList<>();
        shown.filter(LOOKED_AT::add)
                .forEach(words -> unseen.removeIf(text -> {
                    boolean stands = text.standsIn(words);
                    if (stands) {
                        seen.add(text.key());
                    }
                    return stands;
                }));
        if (!seen.isEmpty()) {
            Files.write(
                    folder.resolve(ProcessHandle.current().pid() + NOTES),
                    seen,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** The keys of which nothing was noted in these files. */
    public static Set<String> never(List<Path> notes) throws IOException {
        Set<String> never = new TreeSet<>();
        all(Language.FI).forEach(text -> never.add(text.key()));
        for (Path file : notes) {
            Files.readAllLines(file).forEach(never::remove);
        }
        return never;
    }

    private static List<Text> all(Language language) {
        try {
            List<Text> texts = new ArrayList<>();
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + BUNDLES.formatted(language.tag()))) {
                texts.addAll(texts(bundle));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> texts(Resource bundle) throws IOException {
        String name = bundle.getURL().toString().replaceAll(".*/fi/omabotti/(.+)/texts_\\w+.properties", "$1/");
        Properties texts = new Properties();
        try (InputStream file = bundle.getInputStream()) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .map(key -> Text.of(name + key, texts.getProperty(key)))
                .filter(Text::hasWords)
                .toList();
    }
}
