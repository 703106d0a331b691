import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the whole bot from outside: import, start, memory, and the time from a question to its reply. Needs a JDK
 * and the built jar, nothing else: {@code java bot/bench/Bench.java}. Everybody in it is invented, the traffic stays on
 * loopback, and a wrong answer makes it fail.
 */
final class Bench {

    private static final String USAGE = """
            java bot/bench/Bench.java [option value ...]
              --clients 100000     how many clients the extract has
              --questions 1000     how many questions are measured, one at a time and again at a steady rate
              --warmup 2000        how many are asked before
              --rate 50            questions per second at the steady rate
              --rounds 3           import, starts and questions, each time from nothing
              --starts 2           starts in each round; the last one is asked
              --jar bot/target/omabotti.jar
              --jvm ""             flags for the running bot, separated by blanks
              --jdbc-url URL       an empty database to use instead of an H2 file, with "bench" in its name;
                                   SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD are passed on
              --seed 42
            """;

    private final Options options;
    private final Path folder;
    private final Population population;
    private final TeamsStandIn teams;
    private final Figures figures = new Figures();

    private Bench(Options options, Path folder) throws IOException, GeneralSecurityException {
        this.options = options;
        this.folder = folder;
        this.population = new Population(options.number("clients"), new Random(options.number("seed")));
        this.teams = new TeamsStandIn();
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            Path folder = Files.createTempDirectory("omabotti-bench");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder)));
            System.exit(new Bench(options, folder).run() ? 0 : 1);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + USAGE);
        } catch (RuntimeException | IOException | GeneralSecurityException | InterruptedException failed) {
            System.err.println("The benchmark failed: " + failed);
        }
        System.exit(1);
    }

    private boolean run() throws IOException, InterruptedException {
        say("Java %s, %d cores, load average %s before the start", Runtime.version(), cores(), loadAverage());
        population.write(folder);
        boolean ownDatabase = options.text("jdbc-url").isEmpty();
        int wrong = 0;
        for (int round = 1; round <= options.number("rounds"); round++) {
            Path home = Files.createDirectory(folder.resolve("round" + round));
            BotProcess.Launcher launcher = new BotProcess.Launcher(options, teams, home);
            if (ownDatabase || round == 1) {
                fill(launcher);
            }
            wrong += ask(launcher, round);
            say("round %d of %d done, load average %s", round, options.number("rounds"), loadAverage());
        }
        figures.print();
        say("%d wrong answers", wrong);
        return wrong == 0;
    }

    private void fill(BotProcess.Launcher launcher) throws IOException, InterruptedException {
        for (String kind : List.of("units", "staff", "assignments")) {
            BotProcess.Import done = launcher.take(kind, folder.resolve(kind + ".csv"));
            if (kind.equals("assignments")) {
                figures.add("Import of %,d rows with -Xmx512m, s".formatted(population.size()), done.seconds());
                done.peakMegabytes().ifPresent(peak -> figures.add("Import: peak resident memory, MB", peak));
            }
        }
    }

    private int ask(BotProcess.Launcher launcher, int round) throws IOException, InterruptedException {
        int wrong = 0;
        Questions questions = new Questions(population, new Random(options.number("seed") + round));
        for (int start = 1; start <= options.number("starts"); start++) {
            try (BotProcess bot = launcher.start()) {
                Client client = new Client(teams, bot.port());
                wrong += firstQuestion(bot, client, questions);
                if (start == options.number("starts")) {
                    wrong += load(bot, client, questions);
                }
            }
        }
        return wrong;
    }

    private int firstQuestion(BotProcess bot, Client client, Questions questions) throws InterruptedException {
        bot.awaitPort();
        Asked first = client.oneAtATime(questions.draw(1)).get(0);
        figures.add("Start until \"Started\", s", bot.secondsUntil(bot.started()));
        figures.add("Start until the first question is taken (202), s", bot.secondsUntil(first.taken()));
        figures.add("Start until the first reply is posted, s", bot.secondsUntil(first.replied()));
        bot.memory("VmRSS").ifPresent(it -> figures.add("Resident memory after the first reply, MB", it));
        return wrong(List.of(first));
    }

    private int load(BotProcess bot, Client client, Questions questions) throws InterruptedException {
        int wrong = wrong(client.oneAtATime(questions.draw(options.number("warmup"))));
        List<Asked> alone = client.oneAtATime(questions.draw(options.number("questions")));
        List<Asked> steady = client.atRate(questions.draw(options.number("questions")), options.number("rate"));
        bot.memory("VmRSS").ifPresent(it -> figures.add("Resident memory after the load, MB", it));
        bot.memory("VmHWM").ifPresent(it -> figures.add("Peak resident memory, MB", it));
        figures.addLatencies("One at a time: request to 202", alone, Asked::toTaken);
        figures.addLatencies("One at a time: request to reply posted", alone, Asked::toReply);
        String rate = "%d per second: ".formatted(options.number("rate"));
        figures.addLatencies(rate + "request to 202", steady, Asked::toTaken);
        figures.addLatencies(rate + "request to reply posted", steady, Asked::toReply);
        for (Kind kind : Kind.values()) {
            List<Asked> ofKind =
                    alone.stream().filter(it -> it.question().kind() == kind).toList();
            figures.addLatencies("- one at a time, " + kind.words, ofKind, Asked::toReply);
        }
        return wrong + wrong(alone) + wrong(steady);
    }

    private static int wrong(List<Asked> asked) {
        List<Asked> wrong = asked.stream().filter(it -> !it.isRight()).toList();
        wrong.stream().limit(3).forEach(it -> say("Wrong: %s shows %s", it.question(), it.shown()));
        return wrong.size();
    }

    private static void cleanUp(Path folder) {
        BotProcess.killAll();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException stillThere) {
            say("Could not delete %s", folder);
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String loadAverage() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void say(String format, Object... values) {
        System.out.println(format.formatted(values));
    }
}

/** What went wrong so that nothing more can be measured. */
final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchException(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}

/** The command line: every option has a value, and a default. */
record Options(Map<String, String> values) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "clients", "100000",
            "questions", "1000",
            "warmup", "2000",
            "rate", "50",
            "rounds", "3",
            "starts", "2",
            "jar", "bot/target/omabotti.jar",
            "jvm", "",
            "jdbc-url", "",
            "seed", "42");

    static Options of(String... arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not an option with a value: " + arguments[i]);
            }
            values.put(name, arguments[i + 1]);
        }
        return new Options(values).checked();
    }

    String text(String name) {
        return values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    private Options checked() {
        if (Stream.of("clients", "questions", "rate", "rounds", "starts").anyMatch(name -> number(name) < 1)) {
            throw new IllegalArgumentException("Counts start at 1");
        }
        if (!text("jdbc-url").isEmpty() && !text("jdbc-url").matches(".*[/:][^/:?;]*bench[^/:?;]*([?;].*)?")) {
            throw new IllegalArgumentException("The name of a database to fill must have \"bench\" in it");
        }
        if (!Files.isRegularFile(Path.of(text("jar")))) {
            throw new IllegalArgumentException("There is no " + text("jar") + "; build it with mvn package");
        }
        return this;
    }
}

/**
 * Names of people, and how each is said in the genitive: + n, + in after a consonant, -nen to -sen, or as written after
 * the slash. None has a form that may be another one's, as Maria may be Mari's: who is meant must be beyond doubt.
 */
record Name(String nominative, String genitive) {

    private static final String FAMILIES = """
            Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine/Laineen Heikkinen Koskinen Järvinen Lehtonen
            Lehtinen Saarinen Niemi/Niemen Salminen Heikkilä Heinonen Kinnunen Salonen Turunen Salo Laitinen Tuominen
            Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Hiltunen Väisänen Kallio
            Miettinen Leinonen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Räsänen Hirvonen
            Lehto/Lehdon Laakso Toivonen Mustonen Aalto/Aallon Rantala Nurmi/Nurmen Peltonen Hänninen Seppälä Moilanen
            Kettunen Lappalainen Partanen Kemppainen Kauppinen Ahola Kangas/Kankaan Salmi/Salmen Halonen Karppinen
            Mäki/Mäen Aho Ikonen Koski/Kosken Vainio Niskanen Peltola Pulkkinen Harju Hyvönen Kokkonen Huttunen
            Hakkarainen Lindholm Lindström Åkerblom Sjöberg Sundqvist Holmberg Nyman Backman Lundström Söderholm
            Österberg Nguyen Abdi Ivanov""";

    private static final String LANDSCAPES = """
            mäki/mäen niemi/niemen järvi/järven ranta/rannan lahti/lahden koski/kosken salo/salon saari/saaren
            lampi/lammen korpi/korven harju/harjun luoma/luoman puro/puron kangas/kankaan vaara/vaaran suo/suon""";

    private static final String BEFORE_LANDSCAPES =
            "Haapa Hauta Heinä Hieta Honka Iso Kallio Kivi Koivu Kuusi Leppä Lehti Mylly Palo Pelto Raja Rauta Ylä";

    private static final String FARMS = """
            Eskeli Hoikka Huovi Immo Juho Kaara Karhu Kaste Kera Kolehma Komu Kukko Laukka Lauri Liima Lipo Lukka
            Miko Nuuti Paavo Pekka Pesso Piipo Pirtti Rauti Reko Rinta Roiva Saja Simo Soini Sorsa Suika Tarva Tiilika
            Uuti Vehma Vilja""";

    private static final String WOMEN = """
            Maria Helena Johanna Anneli Kaarina Marjatta/Marjatan Anna Liisa Annikki/Annikin Hannele Kristiina
            Tuulikki/Tuulikin Elina Susanna Katariina Inkeri Tanja Sofia Pia Leena Emilia Eeva Sinikka/Sinikan Anne
            Tuula Ritva Pirjo Päivi Sari Riitta/Riitan Minna Tiina Pirkko/Pirkon Laura Jaana Heidi Satu Virpi Sirpa Nea
            Hanna Raija Marketta/Marketan Irma Seija Jenni Merja Emma Aino Eila Eija Kirsi Tarja Ulla Terttu/Tertun
            Katja Taina Outi Sanna Niina Mirja Reetta/Reetan Saara Iida Julia Ella Helmi/Helmin Veera Noora Eveliina
            Aleksandra Ingrid Birgitta/Birgitan Elisabet Annukka/Annukan Jonna Kati Teija Arja Jutta/Jutan""";

    private static final String MEN = """
            Juhani Johannes/Johanneksen Olavi Antero Tapani Kalevi Tapio Matti/Matin Pekka/Pekan Mikael Ilmari Petteri
            Oskari Juha Timo Jukka/Jukan Mikko/Mikon Antti/Antin Kalle Ville Janne Heikki/Heikin Marko Petri Sami Esa
            Risto Seppo/Sepon Pertti/Pertin Ilkka/Ilkan Markku/Markun Hannu Jaakko/Jaakon Erkki/Erkin Veikko/Veikon
            Pentti/Pentin Eero Jorma Raimo Kimmo Tero Arto Vesa Harri Jouni Jussi Aleksi Eetu Lauri Niko Juho
            Tuomas/Tuomaksen Markus/Markuksen Joonas/Joonaksen Henri Teemu Tomi Jani Toni Aki Ari Pasi Reijo
            Kauko/Kaukon Onni Väinö Eino Otto/Oton Leo Elias/Eliaksen Daniel Anders/Andersin Göran Gustav Erik
            Rasmus/Rasmuksen Okko/Okon Iikka/Iikan""";

    static final List<Name> FAMILY = families();
    static final List<Name> WOMENS = parse(WOMEN).toList();
    static final List<Name> MENS = parse(MEN).toList();

    /** The common ones first, then the many. */
    private static List<Name> families() {
        Map<String, Name> families = new LinkedHashMap<>();
        Stream<Name> places = Stream.of(BEFORE_LANDSCAPES.split("\\s+"))
                .flatMap(before -> parse(LANDSCAPES).map(it -> it.after(before)));
        Stream<Name> farms = Stream.of(FARMS.split("\\s+"))
                .flatMap(root -> Stream.of(root + "nen", root + place(root)))
                .map(Name::of);
        Stream.of(parse(FAMILIES), farms, places)
                .flatMap(it -> it)
                .forEach(it -> families.putIfAbsent(it.nominative(), it));
        return List.copyOf(families.values());
    }

    /** Vowel harmony. */
    private static String place(String root) {
        return root.matches("(?i).*[aou].*") ? "la" : "lä";
    }

    private static Stream<Name> parse(String names) {
        return Stream.of(names.split("\\s+")).map(Name::of);
    }

    private static Name of(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return new Name(name.substring(0, slash), name.substring(slash + 1));
        }
        if (name.endsWith("nen")) {
            return new Name(name, name.substring(0, name.length() - 3) + "sen");
        }
        return new Name(name, name + (name.matches(".*[aeiouyäöå]") ? "n" : "in"));
    }

    private Name after(String before) {
        return new Name(before + nominative, before + genitive);
    }

    /** The first ones of a list are the commonest, and none is rare: namesakes are a bit more common than they are. */
    static Name draw(List<Name> names, Random random) {
        double flattening = names.size() / 8.0;
        double sum = Math.log((names.size() + flattening) / flattening);
        return names.get((int) Math.min(names.size() - 1, flattening * Math.expm1(random.nextDouble() * sum)));
    }
}

/** Units, staff and clients, the same ones for the same seed, and their files in the import format. */
final class Population {

    static final String ASKER = "00000000-0000-4000-8000-999999999999";

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
    private final Random random;

    Population(int clients, Random random) {
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
        lines.add(staffRow("kysyja@esimerkki.fi", ASKER, "Kaisa Kysyjä", all, "TYONTEKIJA|TURVAKIELTO"));
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

/** What is asked, and how often in a hundred. */
enum Kind {
    FULL_NAME(40, "full name"),
    REVERSED(20, "family name first"),
    NUMBER(20, "client number"),
    FAMILY_NAME(10, "family name only"),
    NOT_FOUND(10, "nobody of that name");

    final int share;
    final String words;

    Kind(int share, String words) {
        this.share = share;
        this.words = words;
    }
}

/** A question, and the client numbers of all whom it may mean. */
record Question(Kind kind, String text, Set<String> numbers) {}

/** Draws questions of all kinds about people of the population. */
final class Questions {

    private final Population population;
    private final Random random;

    Questions(Population population, Random random) {
        this.population = population;
        this.random = random;
    }

    List<Question> draw(int count) {
        return Stream.generate(this::question).limit(count).toList();
    }

    private Question question() {
        int luck = random.nextInt(100);
        for (Kind kind : Kind.values()) {
            luck -= kind.share;
            if (luck < 0) {
                return question(kind);
            }
        }
        throw new IllegalStateException("the shares are less than a hundred");
    }

    private Question question(Kind kind) {
        Population.Person person = population.anybody(random);
        Name family = person.family().get(0);
        Name given = person.given().get(0);
        Set<String> both = population.having(family, given);
        return switch (kind) {
            case FULL_NAME -> new Question(kind, about(given.nominative() + " " + family.genitive()), both);
            case REVERSED -> new Question(kind, about(family.genitive() + " " + given.genitive()), both);
            case NUMBER -> new Question(kind, about("asiakkaan " + person.number()), Set.of(person.number()));
            case FAMILY_NAME -> new Question(kind, about(family.genitive()), population.having(family));
            case NOT_FOUND -> new Question(kind, about(nobody()), Set.of());
        };
    }

    private String nobody() {
        while (true) {
            Name family = Name.draw(Name.FAMILY, random);
            Name given = Name.draw(random.nextBoolean() ? Name.WOMENS : Name.MENS, random);
            if (population.having(family, given).isEmpty()) {
                return given.nominative() + " " + family.genitive();
            }
        }
    }

    private static String about(String whom) {
        return "Kuka on " + whom + " omatyöntekijä?";
    }
}

/** A question that was asked, and when what happened ({@link System#nanoTime}). */
record Asked(Question question, long due, long taken, long replied, String reply) {

    private static final Pattern CLIENT_NUMBER = Pattern.compile("\\b5\\d{6}\\b");

    long toTaken() {
        return taken - due;
    }

    long toReply() {
        return replied - due;
    }

    /** One of those who are meant must be shown, and nobody else; none when nobody is meant. */
    boolean isRight() {
        return shown().isEmpty() == question.numbers().isEmpty()
                && question.numbers().containsAll(shown());
    }

    Set<String> shown() {
        return CLIENT_NUMBER.matcher(reply).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}

/** Teams as the bot sees it: the keys, the login and the connector, all at one port of loopback. */
final class TeamsStandIn {

    static final String APP_ID = "11111111-1111-4111-8111-111111111111";
    static final String TENANT = "22222222-2222-4222-8222-222222222222";

    private static final String BOT_TOKEN = "the-bots-own-token";

    /** A reply that came in: when, and what. */
    record Posted(long at, String body) {}

    private final Map<String, CompletableFuture<Posted>> awaited = new ConcurrentHashMap<>();
    private final KeyPair keys;
    private final int port;

    TeamsStandIn() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        // Otherwise Nagle's algorithm holds its responses back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        port = server.getAddress().getPort();
        server.setExecutor(daemons());
        server.createContext("/openid", exchange -> send(exchange, metadata()));
        server.createContext("/keys", exchange -> send(exchange, publicKeys()));
        server.createContext("/" + TENANT, exchange -> send(exchange, botToken()));
        server.createContext("/v3/conversations/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    CompletableFuture<Posted> replyTo(String activityId) {
        return awaited.computeIfAbsent(activityId, it -> new CompletableFuture<>());
    }

    /** A token as the channel signs it. */
    String channelToken() {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"https://api.botframework.com","aud":"%s","serviceurl":"%s","nbf":%d,"exp":%d}
                """.formatted(APP_ID, address(), now - 60, now + 3600);
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "." + base64(claims);
        return signed + "." + base64(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String metadata() {
        return "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"%s/keys\"}".formatted(address());
    }

    private String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        String modulus = base64(unsigned(key.getModulus()));
        String exponent = base64(unsigned(key.getPublicExponent()));
        return """
                {"keys":[{"kty":"RSA","use":"sig","kid":"bench","n":"%s","e":"%s","endorsements":["msteams"]}]}
                """.formatted(modulus, exponent);
    }

    private static String botToken() {
        return "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"%s\"}".formatted(BOT_TOKEN);
    }

    /** POST /v3/conversations/{id}/activities/{the question's id} */
    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        long now = System.nanoTime();
        boolean isSigned =
                ("Bearer " + BOT_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        send(exchange, isSigned ? 201 : 401, "{\"id\":\"1\"}");
        if (isSigned) {
            replyTo(path.substring(path.lastIndexOf('/') + 1)).complete(new Posted(now, body));
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        send(exchange, 200, json);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ExecutorService daemons() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

/** Asks as Teams does, in a 1:1 chat, with a token of its own for each question. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final TeamsStandIn teams;
    private final URI messages;
    private final String run = Long.toString(System.currentTimeMillis());
    private int count;

    Client(TeamsStandIn teams, int port) {
        this.teams = teams;
        this.messages = URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    /** The next question goes when the reply to the one before has come. */
    List<Asked> oneAtATime(List<Question> questions) throws InterruptedException {
        List<Asked> asked = new ArrayList<>();
        for (Prepared prepared : prepare(questions)) {
            asked.add(outcome(send(prepared, System.nanoTime())));
        }
        return asked;
    }

    /** The next question goes when it is due, whatever became of the one before; time counts from when it was due. */
    List<Asked> atRate(List<Question> questions, int perSecond) throws InterruptedException {
        List<Prepared> prepared = prepare(questions);
        List<CompletableFuture<Asked>> asked = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < prepared.size(); i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            asked.add(send(prepared.get(i), due));
        }
        List<Asked> outcomes = new ArrayList<>();
        for (CompletableFuture<Asked> each : asked) {
            outcomes.add(outcome(each));
        }
        return outcomes;
    }

    private record Prepared(Question question, String id, HttpRequest request) {}

    /** Signed ahead, so that the signing takes no time of what is measured. */
    private List<Prepared> prepare(List<Question> questions) {
        return questions.stream().map(this::prepare).toList();
    }

    private Prepared prepare(Question question) {
        String id = run + "-" + ++count;
        HttpRequest request = HttpRequest.newBuilder(messages)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + teams.channelToken())
                .POST(HttpRequest.BodyPublishers.ofString(activity(id, question.text())))
                .build();
        return new Prepared(question, id, request);
    }

    private CompletableFuture<Asked> send(Prepared prepared, long due) {
        return http.sendAsync(prepared.request(), BodyHandlers.discarding())
                .thenApply(Client::taken)
                .thenCombine(
                        teams.replyTo(prepared.id()),
                        (taken, reply) -> new Asked(prepared.question(), due, taken, reply.at(), reply.body()));
    }

    private static long taken(HttpResponse<?> response) {
        long now = System.nanoTime();
        if (response.statusCode() != 202) {
            throw new BenchException("The bot answered " + response.statusCode() + " to a question");
        }
        return now;
    }

    private static Asked outcome(CompletableFuture<Asked> asked) throws InterruptedException {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new BenchException("A question failed: " + failed.getCause());
        } catch (TimeoutException unanswered) {
            throw new BenchException("A question got no reply in " + PATIENCE.toSeconds() + " s");
        }
    }

    private String activity(String id, String text) {
        return """
                {"type":"message","id":"%1$s","timestamp":"%2$s","channelId":"msteams","serviceUrl":"%3$s",
                 "from":{"id":"29:kaisa","name":"Kaisa Kysyjä","aadObjectId":"%4$s"},
                 "recipient":{"id":"28:%5$s","name":"Omabotti"},
                 "conversation":{"id":"a:bench","conversationType":"personal","tenantId":"%6$s"},
                 "channelData":{"tenant":{"id":"%6$s"}},
                 "locale":"fi-FI","textFormat":"plain","text":"%7$s"}
                """.formatted(
                id, Instant.now(), teams.address(), Population.ASKER, TeamsStandIn.APP_ID, TeamsStandIn.TENANT, text);
    }
}

/** A running bot. */
final class BotProcess implements AutoCloseable {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int LAST_LINES = 40;
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private final Process process;
    private final long begun = System.nanoTime();
    private final int port;
    private final CompletableFuture<Long> started = new CompletableFuture<>();
    private final Deque<String> lastLines = new ConcurrentLinkedDeque<>();
    private final Thread reader = new Thread(this::read);

    private BotProcess(ProcessBuilder command, int port) throws IOException {
        this.port = port;
        this.process = command.start();
        RUNNING.add(process);
        reader.setDaemon(true);
        reader.start();
    }

    static void killAll() {
        RUNNING.forEach(Process::destroyForcibly);
        RUNNING.forEach(process -> process.onExit().join());
    }

    int port() {
        return port;
    }

    /** When the log said that the bot has started. */
    long started() throws InterruptedException {
        try {
            return started.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw failure("The bot did not say that it started");
        }
    }

    double secondsUntil(long time) {
        return (time - begun) / 1e9;
    }

    /** Until somebody listens. */
    void awaitPort() throws InterruptedException {
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw failure("The bot did not start");
            }
            Thread.sleep(5);
        }
    }

    /** In megabytes, where the system tells (Linux does). */
    Optional<Double> memory(String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException untold) {
            return Optional.empty();
        }
    }

    /** As an operator stops it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw failure("The bot did not stop");
            }
            RUNNING.remove(process);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("Started OmabottiApplication")) {
                    started.complete(System.nanoTime());
                }
                lastLines.add(line);
                if (lastLines.size() > LAST_LINES) {
                    lastLines.remove();
                }
            }
        } catch (IOException ended) {
            lastLines.add("(the log broke off)");
        }
    }

    private BenchException failure(String what) {
        return new BenchException(what + "; its last lines:\n" + String.join("\n", lastLines));
    }

    private Import awaitImport(String kind) throws InterruptedException {
        Optional<Double> peak = Optional.empty();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - begun > LONGEST_IMPORT.toNanos()) {
                throw failure("The import of " + kind + " takes too long");
            }
            Optional<Double> now = memory("VmHWM");
            peak = now.isPresent() ? now : peak;
        }
        double seconds = secondsUntil(System.nanoTime());
        RUNNING.remove(process);
        if (process.exitValue() != 0) {
            reader.join(1000);
            throw failure("The import of " + kind + " failed");
        }
        return new Import(seconds, peak);
    }

    /** An import that succeeded. */
    record Import(double seconds, Optional<Double> peakMegabytes) {}

    /** Starts the jar in a folder of its own, where it finds no settings but these and keeps its database. */
    record Launcher(Options options, TeamsStandIn teams, Path home) {

        /** Below the ports that systems give out themselves: a client that tries one of those may meet itself. */
        private static final int FIRST_PORT = 21_000;

        private static final int LAST_PORT = 21_999;

        Import take(String kind, Path file) throws IOException, InterruptedException {
            List<String> command = command(List.of("-Xmx512m"), Map.of());
            command.addAll(List.of("import", kind, file.toString()));
            return new BotProcess(builder(command), 0).awaitImport(kind);
        }

        BotProcess start() throws IOException {
            int port = freePort();
            List<String> flags = Stream.of(options.text("jvm").split(" "))
                    .filter(it -> !it.isEmpty())
                    .toList();
            return new BotProcess(builder(command(flags, Map.of("server.port", Integer.toString(port)))), port);
        }

        private List<String> command(List<String> flags, Map<String, String> more) {
            Map<String, String> settings = new LinkedHashMap<>(more);
            settings.put("teams.app-id", TeamsStandIn.APP_ID);
            settings.put("teams.app-password", "invented");
            settings.put("teams.tenant-id", TeamsStandIn.TENANT);
            settings.put("teams.openid-metadata", teams.address() + "/openid");
            settings.put("teams.login", teams.address());
            settings.put("teams.service-hosts", teams.host());
            if (!options.text("jdbc-url").isEmpty()) {
                settings.put("spring.datasource.url", options.text("jdbc-url"));
            }
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(flags);
            settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(List.of(
                    "-jar", Path.of(options.text("jar")).toAbsolutePath().toString()));
            return command;
        }

        private ProcessBuilder builder(List<String> command) {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(this::isSetting);
            return builder;
        }

        /** Nobody's own database is filled because its address lies in the environment. */
        private boolean isSetting(String variable) {
            boolean login = variable.matches("SPRING_DATASOURCE_(USERNAME|PASSWORD)");
            return variable.matches(
                            "(?i)(spring|teams|omabotti|server|logging)[._].*|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS")
                    && !(login && !options.text("jdbc-url").isEmpty());
        }

        private static int freePort() throws IOException {
            for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
                try (ServerSocket socket = new ServerSocket(port)) {
                    return socket.getLocalPort();
                } catch (IOException taken) {
                    // the next one
                }
            }
            throw new IOException("no free port");
        }
    }
}

/** What was measured, by what it is; printed as a table for the README. */
final class Figures {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Map<String, List<Double>> single = new LinkedHashMap<>();
    private final Map<String, List<long[]>> latencies = new LinkedHashMap<>();

    void add(String what, double figure) {
        single.computeIfAbsent(what, it -> new ArrayList<>()).add(figure);
    }

    void addLatencies(String what, List<Asked> asked, ToLongFunction<Asked> latency) {
        long[] sorted = asked.stream().mapToLong(latency).sorted().toArray();
        if (sorted.length > 0) {
            latencies.computeIfAbsent(what, it -> new ArrayList<>()).add(sorted);
        }
    }

    void print() {
        System.out.println("\nMedian of the rounds (least to most)\n\n| | |\n| --- | --- |");
        single.forEach((what, figures) -> System.out.printf("| %s | %s |%n", what, spread(figures)));
        System.out.println("\n| ms | p50 | p99 | longest |\n| --- | --- | --- | --- |");
        latencies.forEach((what, rounds) -> System.out.printf(
                "| %s | %s | %s | %s |%n", what, quantile(rounds, 0.5), quantile(rounds, 0.99), quantile(rounds, 1)));
    }

    private static String quantile(List<long[]> rounds, double share) {
        return spread(rounds.stream()
                .map(sorted -> sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLISECOND)
                .toList());
    }

    private static String spread(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return "%s (%s to %s)".formatted(show(middle), show(sorted.get(0)), show(sorted.get(sorted.size() - 1)));
    }

    private static String show(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%.0f", figure);
    }
}
