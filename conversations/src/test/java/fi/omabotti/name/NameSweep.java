package fi.omabotti.name;

import fi.omabotti.name.Inflection.Case;
import fi.omabotti.name.Inflection.Paradigm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * People drawn by lot, and mentions of them in random case forms: who is found, who is lost, who is mistaken for somebody
 * else. Run it with other names: two files, of family names and of given names, with a name and how many hold it in each
 * line, separated by a tabulator; the numbers of people and of mentions.
 */
public final class NameSweep {

    /**
     * What became of the mentions. A mention that leads to one person who is not meant is wrong; one that leads to several who
     * are not all of the same name is open.
     */
    record Result(int mentions, int unique, int open, int lost, int wrong, List<String> examples) {}

    /** Names to be drawn, each as often as people have it. */
    public record Names(List<String> names, List<Long> until) {

        static Names of(Map<String, Long> holders) {
            List<Long> until = new ArrayList<>();
            long sum = 0;
            for (long count : holders.values()) {
                sum += count;
                until.add(sum);
            }
            return new Names(List.copyOf(holders.keySet()), until);
        }

        String drawn(Random random) {
            long at = (long) (random.nextDouble() * until.get(until.size() - 1));
            int low = 0;
            int high = until.size() - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (until.get(middle) > at) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return names.get(low);
        }
    }

    /** Somebody invented. */
    public record Person(int number, String family, String givens, List<NameKey> keys) {}

    private static final List<Case> CASES = List.of(Case.NOMINATIVE, Case.GENITIVE, Case.ALLATIVE);
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Random random;
    private final Names families;
    private final Names givens;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byKey = new HashMap<>();

    /** So many people with these names, the same ones for the same seed. */
    public NameSweep(long seed, Names families, Names givens, int count) {
        random = new Random(seed);
        this.families = families;
        this.givens = givens;
        for (int i = 0; i < count; i++) {
            Person person = drawn();
            people.add(person);
            for (NameKey key : person.keys()) {
                byKey.computeIfAbsent(key.family() + "|" + key.given(), unused -> new ArrayList<>(1))
                        .add(person);
            }
        }
    }

    public List<Person> people() {
        return people;
    }

    public Person anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private Person drawn() {
        String two = givens.drawn(random) + " " + givens.drawn(random);
        String family = families.drawn(random);
        return new Person(people.size(), family, two, NameKey.of(family, two, null, null));
    }

    /** Mentions of people who are not there, and lead to somebody of another name all the same. */
    List<String> mistaken(int mentions) {
        List<String> mistaken = new ArrayList<>();
        for (int i = 0; i < mentions; i++) {
            Person stranger = drawn();
            String mention = mention(stranger);
            List<Person> found = found(mention);
            if (!found.isEmpty() && found.stream().noneMatch(other -> isNamesake(other, stranger))) {
                mistaken.add(mention + " is " + stranger.givens() + " " + stranger.family() + ", not "
                        + found.get(0).givens() + " " + found.get(0).family());
            }
        }
        return mistaken;
    }

    Result run(int mentions) {
        int unique = 0;
        int open = 0;
        int lost = 0;
        int wrong = 0;
        List<String> examples = new ArrayList<>();
        for (int i = 0; i < mentions; i++) {
            Person meant = people.get(random.nextInt(people.size()));
            String mention = mention(meant);
            List<Person> found = found(mention);
            if (found.size() == 1 && found.contains(meant)) {
                unique++;
            } else if (found.contains(meant)) {
                if (found.stream().noneMatch(other -> other.number() != meant.number() && isNamesake(other, meant))) {
                    open++;
                }
            } else {
                lost++;
                wrong += found.size() == 1 ? 1 : 0;
                examples.add(mention + " for " + meant.givens() + " " + meant.family()
                        + (found.size() == 1 ? ", and somebody else is found" : ""));
            }
        }
        return new Result(mentions, unique, open, lost, wrong, examples);
    }

    /** Matti Virtanen, Virtanen Matti; Matti Virtasen, Virtasen Matin; Matti Virtaselle, Virtasen Matille. */
    public String mention(Person person) {
        Case form = CASES.get(random.nextInt(CASES.size()));
        String given = BLANK.splitAsStream(person.givens()).toList().get(random.nextInt(4) == 0 ? 1 : 0);
        Paradigm family = oneOf(Inflection.ofFamily(person.family()));
        Paradigm first = oneOf(Inflection.ofGiven(given));
        String said;
        if (random.nextBoolean()) {
            said = given + " " + family.in(form);
        } else {
            said = family.in(form == Case.NOMINATIVE ? form : Case.GENITIVE) + " " + first.in(form);
        }
        return random.nextInt(5) == 0 ? withoutDiacritics(said) : said.toLowerCase(Locale.ROOT);
    }

    private List<Person> found(String mention) {
        List<String> words = BLANK.splitAsStream(mention).toList();
        NamePhrase phrase = new NamePhrase(words.stream()
                .filter(word -> words.size() == 2 || !NameKey.isParticle(word))
                .map(NameForms::finnish)
                .toList());
        Map<Integer, Person> found = new LinkedHashMap<>();
        for (NamePhrase.Pair pair : phrase.pairs()) {
            for (String family : pair.familyKeys()) {
                for (String given : pair.givenKeys()) {
                    byKey.getOrDefault(family + "|" + given, List.of()).stream()
                            .filter(person -> phrase.fits(person.keys()))
                            .forEach(person -> found.put(person.number(), person));
                }
            }
        }
        List<Person> inForm = preferring(List.copyOf(found.values()), person -> phrase.fitsInForm(person.keys()));
        return phrase.hasDiacritics()
                ? preferring(
                        inForm,
                        person -> phrase.fitsAsWritten(NameKey.asWritten(person.family(), person.givens(), null, null)))
                : inForm;
    }

    private static List<Person> preferring(List<Person> found, Predicate<Person> preferred) {
        List<Person> those = found.stream().filter(preferred).toList();
        return those.isEmpty() ? found : those;
    }

    private static boolean isNamesake(Person one, Person other) {
        return one.keys().stream()
                .anyMatch(key -> other.keys().stream()
                        .anyMatch(that -> key.family().equals(that.family())
                                && key.given().equals(that.given())));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** See the class. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        NameSweep sweep = new NameSweep(1, read(arguments[0]), read(arguments[1]), Integer.parseInt(arguments[2]));
        Result result = sweep.run(Integer.parseInt(arguments[3]));
        result.examples().forEach(System.out::println);
        List<String> mistaken = sweep.mistaken(result.mentions());
        mistaken.forEach(System.out::println);
        System.out.printf(
                "%d mentions: %d lead to one person, %d to several (%d of them not namesakes), %d lost, %d wrong; %d of others are mistaken for somebody%n",
                result.mentions(),
                result.unique(),
                result.mentions() - result.unique() - result.lost(),
                result.open(),
                result.lost(),
                result.wrong(),
                mistaken.size());
    }

    /** The names of a file, each as often as it has holders. */
    public static Names read(String file) throws IOException {
        Map<String, Long> holders = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            if (Character.isLetter(line.charAt(0)) && !line.contains(".") && line.indexOf('\t') > 1) {
                List<String> columns = TAB.splitAsStream(line).toList();
                long count = columns.stream()
                        .skip(1)
                        .filter(column -> column.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .sum();
                holders.merge(columns.get(0), Math.max(1, count), Long::sum);
            }
        }
        return Names.of(holders);
    }

    /** As it is typed on a keyboard without å, ä and ö. */
    static String withoutDiacritics(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
