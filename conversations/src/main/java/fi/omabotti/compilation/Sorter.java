package fi.omabotti.compilation;

import fi.omabotti.compilation.Sorted.Fault;
import fi.omabotti.compilation.Sorted.What;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes over the themes that the facilitators wrote beside answers: all of them, or none when anything is wrong. */
final class Sorter {

    private static final Pattern BETWEEN = Pattern.compile("[;,]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** In characters. */
    private static final int LONGEST = 60;

    /** More are no sorting. */
    private static final int MOST = 200;

    private final Set<String> numbers;
    private final Map<String, Labelled> byWord = new HashMap<>();
    private final Map<String, Labelled> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> byAnswer;
    private final List<Fault> faults = new ArrayList<>();

    /** @param numbers of the answers that there are */
    Sorter(Tagging before, Set<String> numbers) {
        this.numbers = numbers;
        this.byAnswer = new HashMap<>(before.byAnswer());
        before.themes().forEach(this::know);
    }

    /** Rows about the same answer add up; answers without a row keep their themes. */
    Sorted take(List<TaggedRow> rows) {
        Map<String, Set<String>> written = new HashMap<>();
        for (TaggedRow row : rows) {
            String number = row.number().strip().toUpperCase(Locale.ROOT);
            if (!numbers.contains(number)) {
                faults.add(new Fault(row.row(), What.UNKNOWN_NUMBER));
                continue;
            }
            Set<String> keys = written.computeIfAbsent(number, it -> new HashSet<>());
            BETWEEN.splitAsStream(row.themes())
                    .map(it -> SPACES.matcher(it.strip()).replaceAll(" "))
                    .filter(it -> !it.isEmpty())
                    .forEach(word -> theme(word)
                            .ifPresentOrElse(
                                    it -> keys.add(it.key()), () -> faults.add(new Fault(row.row(), What.NO_THEME))));
        }
        byAnswer.putAll(written);
        return faults.isEmpty()
                ? new Sorted.Taken(new Tagging(List.copyOf(byKey.values()), byAnswer), written.size())
                : new Sorted.Refused(faults);
    }

    /** One that is known by any of its words, or else a new one. */
    private Optional<Labelled> theme(String word) {
        Labelled known = byWord.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        if (word.length() > LONGEST || !LETTER.matcher(word).find() || byKey.size() >= MOST) {
            return Optional.empty();
        }
        Labelled made = new Labelled(freeKey(word), new Bilingual(word, ""));
        know(made);
        return Optional.of(made);
    }

    private void know(Labelled theme) {
        byKey.put(theme.key(), theme);
        for (String word :
                List.of(theme.key(), theme.label().fi(), theme.label().sv())) {
            byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), theme);
        }
    }

    private String freeKey(String word) {
        String plain = NOT_PLAIN
                .matcher(MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("-");
        String key = plain.startsWith("-") ? "teema" + plain : plain;
        String free = key;
        for (int i = 2; byKey.containsKey(free); i++) {
            free = key.substring(0, Math.min(key.length(), LONGEST - 4)) + "-" + i;
        }
        return free.substring(0, Math.min(free.length(), LONGEST));
    }
}
