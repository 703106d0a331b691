package fi.omabotti.directory;

import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import fi.omabotti.name.OneEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The names of the staff, to find whom words of a sentence name. */
final class StaffNames {

    private static final Pattern HYPHEN = Pattern.compile("-");

    /** In letters. Shorter words are one error away from too many names. */
    private static final int SHORTEST_MENDED = 5;

    private final Map<String, List<Person>> byFamily = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();

    StaffNames(List<Person> people) {
        for (Person person : people) {
            add(byGiven, person.givenKey(), person);
            add(byFamily, person.familyKey(), person);
            if (person.familyKey().indexOf('-') > 0) {
                HYPHEN.splitAsStream(person.familyKey()).forEach(half -> add(byFamily, half, person));
            }
        }
    }

    private static void add(Map<String, List<Person>> index, String key, Person person) {
        index.computeIfAbsent(key, it -> new ArrayList<>()).add(person);
    }

    /** Everybody whom all these words name, in either order. Diacritics that were typed are meant, where somebody has them. */
    List<Person> named(List<NameWord> words) {
        NamePhrase phrase = new NamePhrase(words);
        List<Person> fitting =
                words.size() == 1 ? ofAnyName(words.get(0)) : ofFamily(words, person -> phrase.fits(person.keys()));
        List<Person> asWritten = phrase.hasDiacritics()
                ? fitting.stream()
                        .filter(person -> phrase.fitsAsWritten(person.keysAsWritten()))
                        .toList()
                : List.of();
        return asWritten.isEmpty() ? fitting : asWritten;
    }

    /** Whom they would name with one typing error mended in one word. */
    List<Person> nearlyNamed(List<NameWord> words) {
        Set<Person> people = new LinkedHashSet<>();
        if (words.size() == 1) {
            people.addAll(near(byFamily, words.get(0).familyKeys()));
            people.addAll(near(byGiven, words.get(0).givenKeys()));
        } else if (words.size() == 2) {
            addNearly(words.get(0), words.get(1), people);
            addNearly(words.get(1), words.get(0), people);
        }
        return List.copyOf(people);
    }

    private static void addIfNear(List<Person> known, Predicate<Person> isNear, Collection<Person> people) {
        known.stream().filter(isNear).forEach(people::add);
    }

    private void addNearly(NameWord given, NameWord family, Set<Person> people) {
        Set<String> givens = given.givenKeys();
        Set<String> families = family.familyKeys();
        addIfNear(at(byGiven, givens), person -> OneEdit.isBetween(person.familyKey(), families), people);
        addIfNear(at(byFamily, families), person -> OneEdit.isBetween(person.givenKey(), givens), people);
    }

    private static List<Person> near(Map<String, List<Person>> index, Set<String> readings) {
        return index.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_MENDED)
                .filter(entry -> OneEdit.isBetween(entry.getKey(), readings))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private List<Person> ofAnyName(NameWord word) {
        Set<Person> people = new LinkedHashSet<>(at(byFamily, word.familyKeys()));
        people.addAll(at(byGiven, word.givenKeys()));
        return List.copyOf(people);
    }

    private List<Person> ofFamily(List<NameWord> words, Predicate<Person> fits) {
        Set<String> families = new HashSet<>();
        words.forEach(word -> families.addAll(word.familyKeys()));
        return at(byFamily, families).stream().filter(fits).toList();
    }

    private static List<Person> at(Map<String, List<Person>> index, Set<String> keys) {
        return keys.stream()
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }
}
