import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Units, staff and clients, the same ones for the same seed, and their files in the import format. */
final class Population {

    static final String ASKER = asker(0);

    private static final List<String> TASKS = List.of(
            "Iäkkäiden palvelut",
            "Vammaispalvelut",
            "Päihdehuolto",
            "Työikäisten palvelut",
            "Lapsiperheiden palvelut",
            "Perheoikeudelliset palvelut");
    private static final List<String> AREAS =
            List.of("pohjoinen", "eteläinen", "itäinen", "läntinen", "keskinen", "ruotsinkielinen");
    private static final int WORKERS_PER_UNIT = 40;
    private static final int FIRST_NUMBER = 5_000_000;
    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

    /** Somebody invented; a family name may have two parts. */
    record Person(String number, List<Name> family, List<Name> given, int unit) {

        String familyName() {
            return family.stream().map(Name::nominative).collect(Collectors.joining("-"));
        }

        String givenNames() {
            return given.stream().map(Name::nominative).collect(Collectors.joining(" "));
        }
    }

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Set<String>> numbersByName = new HashMap<>();
    private final int askers;
    private final Random random;

    /**
     * @param askers how many belong to all units and may ask for anybody, the first of whom is {@link #ASKER}
     */
    Population(int clients, int askers, Random random) {
        this.askers = askers;
        this.random = random;
        for (int i = 0; i < clients; i++) {
            Person person = person(Integer.toString(FIRST_NUMBER + i));
            people.add(person);
            for (Name family : person.family()) {
                numbers(family.nominative()).add(person.number());
                person.given().forEach(given -> numbers(key(family, given)).add(person.number()));
            }
        }
    }

    int size() {
        return people.size();
    }

    int askers() {
        return askers;
    }

    static String asker(int which) {
        return "00000000-0000-4000-8000-%012d".formatted(999_999_999_999L - which);
    }

    Person anybody(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    /** The client numbers of all who have the family name. */
    Set<String> having(Name family) {
        return numbersByName.getOrDefault(family.nominative(), Set.of());
    }

    /** The client numbers of all who have both names, the given name in any place. */
    Set<String> having(Name family, Name given) {
        return numbersByName.getOrDefault(key(family, given), Set.of());
    }

    void write(Path folder) throws IOException {
        writeUnits(folder.resolve("units.csv"));
        writeStaff(folder.resolve("staff.csv"));
        writeAssignments(folder.resolve("assignments.csv"));
    }

    private Set<String> numbers(String name) {
        return numbersByName.computeIfAbsent(name, it -> new TreeSet<>());
    }

    private static String key(Name family, Name given) {
        return family.nominative() + " " + given.nominative();
    }

    private Person person(String number) {
        Set<Name> family = new LinkedHashSet<>(List.of(Name.draw(Name.FAMILY, random)));
        if (random.nextInt(40) == 0) {
            family.add(Name.draw(Name.FAMILY, random));
        }
        List<Name> names = random.nextBoolean() ? Name.WOMENS : Name.MENS;
        Set<Name> given = new LinkedHashSet<>();
        for (int i = random.nextInt(8); i <= 8; i += 4) {
            given.add(Name.draw(names, random));
        }
        int unit = random.nextInt(TASKS.size() * AREAS.size());
        return new Person(number, List.copyOf(family), List.copyOf(given), unit);
    }

    private void writeUnits(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("nimi;palvelutehtavat;neutraali_nimi;puhelin"));
        for (int unit = 0; unit < TASKS.size() * AREAS.size(); unit++) {
            lines.add("%s;%s;Neuvonta %d;03 000 %04d".formatted(unitName(unit), task(unit), unit, unit));
        }
        Files.write(file, lines);
    }

    private void writeStaff(Path file) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit"));
        int units = TASKS.size() * AREAS.size();
        for (int worker = 0; worker < units * WORKERS_PER_UNIT; worker++) {
            String directoryId = "00000000-0000-4000-8000-%012d".formatted(worker);
            String unit = unitName(worker / WORKERS_PER_UNIT);
            lines.add(staffRow(username(worker), directoryId, workerName(), unit, "TYONTEKIJA"));
        }
        String all = IntStream.range(0, units).mapToObj(Population::unitName).collect(Collectors.joining("|"));
        for (int asker = 0; asker < askers; asker++) {
            String username = asker == 0 ? "kysyja@esimerkki.fi" : "kysyja%d@esimerkki.fi".formatted(asker);
            lines.add(staffRow(username, asker(asker), "Kaisa Kysyjä", all, "TYONTEKIJA|TURVAKIELTO"));
        }
        Files.write(file, lines);
    }

    private static String staffRow(String username, String directoryId, String name, String units, String roles) {
        String profession = "sosiaalityöntekijä;SOSIAALITYONTEKIJA";
        return String.join(";", username, directoryId, name, profession, "044 000 0000", units, roles);
    }

    private String workerName() {
        return Name.draw(Name.WOMENS, random).nominative() + " "
                + Name.draw(Name.FAMILY, random).nominative();
    }

    private void writeAssignments(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            // As Excel writes it: with a byte order mark.
            writer.write("\uFEFFasiakasnumero;sukunimi;etunimet;syntymavuosi;asiointikieli;turvakielto;palvelutehtava;"
                    + "palveluyksikko;asiakkuus_alku;tuen_tarve;erityinen_tuki;rooli;tyontekija_tunnus;alku;"
                    + "sijainen_tunnus;sijaisuus_loppu;ei_nimetty_syy\r\n");
            for (Person person : people) {
                writer.write(String.join(";", about(person), named(person)) + "\r\n");
            }
        }
    }

    private String about(Person person) {
        return String.join(
                ";",
                person.number(),
                person.familyName(),
                person.givenNames(),
                Integer.toString(LocalDate.now().getYear() - 1 - random.nextInt(95)),
                "fi",
                random.nextInt(100) == 0 ? "kyllä" : "ei",
                task(person.unit()),
                unitName(person.unit()),
                daysAgo(400 + random.nextInt(1000)));
    }

    /** Nearly all have a named worker, one in ten of those a substitute as well. */
    private String named(Person person) {
        int luck = random.nextInt(100);
        if (luck >= 95) {
            return "toistuva;ei;ei nimetty;;;;;ARVIO_KESKEN";
        }
        if (luck >= 88) {
            return "tilapäinen;ei;ei nimetty;;;;;TILAPAINEN";
        }
        String substitute = luck < 9 ? colleague(person) + ";" + daysAgo(-30) : ";";
        return "pitkäaikainen;ei;omatyöntekijä;%s;%s;%s;"
                .formatted(colleague(person), daysAgo(random.nextInt(400)), substitute);
    }

    private String colleague(Person person) {
        return username(person.unit() * WORKERS_PER_UNIT + random.nextInt(WORKERS_PER_UNIT));
    }

    private static String username(int worker) {
        return "tyontekija%04d@esimerkki.fi".formatted(worker);
    }

    private static String task(int unit) {
        return TASKS.get(unit / AREAS.size());
    }

    private static String unitName(int unit) {
        return task(unit) + " " + AREAS.get(unit % AREAS.size());
    }

    private static String daysAgo(int days) {
        return FINNISH.format(LocalDate.now().minusDays(days));
    }
}
