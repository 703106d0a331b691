package fi.omabotti.directory;

import fi.omabotti.conversation.Place;
import fi.omabotti.directory.Word.Kind;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question against the names of the staff and of the units. Words that stand together name somebody together or
 * nobody: there is no falling back to one of them, for the other may be a client's.
 */
final class Reading {

    /** In words. */
    private static final int LONGEST_NAME = 5;

    private static final int LONGEST_RUN = 8;

    private final StaffNames staff;
    private final UnitNames units;
    private final DirectoryQuestion question;
    private final Map<String, Set<String>> unitForms = new HashMap<>();

    Reading(List<Person> people, List<Unit> units, DirectoryQuestion question) {
        this.staff = new StaffNames(people);
        this.units = new UnitNames(units);
        this.question = question;
    }

    /**
     * Nothing, unless every name in the question is one of the staff's or a unit's. In the own chat one word in small
     * letters may stay unread, as people write more small words than we know.
     */
    Found found(Place place) {
        List<@Nullable Word> words = new ArrayList<>(question.words());
        Found found = takeUnits(words);
        List<List<Word>> unread = new ArrayList<>();
        for (List<Word> run : runs(words)) {
            Found named = named(run);
            if (named.isNothing() && run.stream().anyMatch(word -> word.kind() == Kind.NAME)) {
                unread.add(run);
            }
            found = found.and(named);
        }
        if (found.isNothing()) {
            return unread.size() == 1 ? nearlyNamed(unread.get(0)) : Found.NOTHING;
        }
        boolean allRead = unread.stream().allMatch(run -> place == Place.PERSONAL && isSmallWord(run));
        return allRead ? found : Found.NOTHING;
    }

    /** Units of several words first: their names hold small words, and words that ask. What was read is taken out. */
    private Found takeUnits(List<@Nullable Word> words) {
        Found found = Found.NOTHING;
        for (int length = Math.min(LONGEST_NAME, words.size()); length > 1; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                List<@Nullable Word> window = words.subList(start, start + length);
                List<Word> read = window.stream().flatMap(Stream::ofNullable).toList();
                if (read.size() == length && read.stream().anyMatch(Word::mayBeName)) {
                    List<Unit> named = units.named(forms(read));
                    if (!named.isEmpty()) {
                        found = found.and(Found.of(List.of(), named));
                        window.replaceAll(word -> null);
                    }
                }
            }
        }
        return found;
    }

    private static List<List<Word>> runs(List<@Nullable Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : words) {
            if (word != null && word.mayBeName()) {
                run.add(word);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private Found named(List<Word> run) {
        if (run.isEmpty() || run.size() > LONGEST_RUN || isSmall(run)) {
            return Found.NOTHING;
        }
        return Stream.<Stream<Found>>of(Stream.of(together(run)), apart(run), withoutSmallWords(run))
                .flatMap(found -> found)
                .filter(found -> !found.isNothing())
                .findFirst()
                .orElse(Found.NOTHING);
    }

    private Found together(List<Word> words) {
        List<Person> people = people(words);
        List<Unit> named = units.named(forms(words));
        return Found.of(people, named.isEmpty() && people.isEmpty() ? units.partlyNamed(forms(words)) : named);
    }

    /** "Tiina Mäkelä Ikäkuunnosta": somebody, and a unit. */
    private Stream<Found> apart(List<Word> run) {
        return Stream.iterate(1, i -> i < run.size(), i -> i + 1)
                .flatMap(i -> Stream.of(
                        inUnit(run.subList(0, i), run.subList(i, run.size())),
                        inUnit(run.subList(i, run.size()), run.subList(0, i))));
    }

    private Found inUnit(List<Word> person, List<Word> unit) {
        List<Unit> where = unitsOf(unit);
        List<Person> who = where.isEmpty() ? List.of() : people(person);
        return who.isEmpty() ? Found.NOTHING : new Found(who, where, false, false);
    }

    private List<Unit> unitsOf(List<Word> words) {
        List<Unit> named = units.named(forms(words));
        return named.isEmpty() ? units.partlyNamed(forms(words)) : named;
    }

    /** "Anna Tiinan numero" asks to be given it, where there is no Anna Tiina. */
    private Stream<Found> withoutSmallWords(List<Word> run) {
        int last = run.size() - 1;
        return Stream.of(
                run.get(0).kind() == Kind.NAME_TOO ? named(run.subList(1, run.size())) : Found.NOTHING,
                run.get(last).kind() == Kind.NAME_TOO ? named(run.subList(0, last)) : Found.NOTHING);
    }

    private Found nearlyNamed(List<Word> run) {
        if (run.size() > LONGEST_NAME) {
            return Found.NOTHING;
        }
        List<NameWord> words = nameWords(run);
        return Found.of(staff.nearlyNamed(words), units.nearlyNamed(forms(run))).mended();
    }

    private static boolean isSmallWord(List<Word> run) {
        return run.size() == 1 && !run.get(0).beginsWithCapital();
    }

    private static boolean isSmall(List<Word> words) {
        return words.size() == 1 && words.get(0).kind() == Kind.NAME_TOO;
    }

    private List<Person> people(List<Word> words) {
        return isSmall(words) || words.size() > LONGEST_NAME ? List.of() : staff.named(nameWords(words));
    }

    private List<NameWord> nameWords(List<Word> words) {
        return words.stream().map(word -> word.forms(question.language())).toList();
    }

    private List<Set<String>> forms(List<Word> words) {
        return words.stream()
                .map(word -> unitForms.computeIfAbsent(word.typed(), Reading::unitForms))
                .toList();
    }

    /** Units have Finnish names in Swedish and English sentences too. */
    private static Set<String> unitForms(String typed) {
        Set<String> forms = UnitNames.finnishForms(typed);
        forms.addAll(NameForms.germanic(typed).familyKeys());
        return forms;
    }
}
