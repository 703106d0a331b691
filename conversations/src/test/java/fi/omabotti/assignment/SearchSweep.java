package fi.omabotti.assignment;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameSweep;
import fi.omabotti.name.NameSweep.Person;
import fi.omabotti.name.OneRandomEdit;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random mentions of random people, asked of a store with all of them: who is found, who is lost, who is mistaken for somebody
 * else; first as they are, then with one random edit. Started by {@code bot/bench/sweep}.
 */
final class SearchSweep {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final long ASKER = 1;
    private static final int BATCH = 1_000;

    private final NameSweep people;
    private final ClientSearch search;
    private final Random random = new Random(3);
    private final Map<String, Integer> tally = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();

    private SearchSweep(NameSweep people, ClientSearch search) {
        this.people = people;
        this.search = search;
    }

    public static void main(String[] arguments) throws IOException {
        NameSweep people = new NameSweep(
                1, NameSweep.read(arguments[0]), NameSweep.read(arguments[1]), Integer.parseInt(arguments[2]));
        try (TestStore store = TestStore.at("jdbc:h2:mem:sweep", "sa");
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            fill(store, people.people());
            context.registerBean(JdbcClient.class, store::jdbc);
            context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Europe/Helsinki")));
            context.scan("fi.omabotti.assignment");
            context.refresh();
            SearchSweep sweep = new SearchSweep(people, context.getBean(ClientSearch.class));
            int mentions = Integer.parseInt(arguments[3]);
            sweep.run(mentions, false);
            sweep.run(mentions / 5, true);
        }
    }

    private static void fill(TestStore store, List<Person> people) {
        store.template()
                .execute("insert into unit (id, name, name_key, shift_work, listed) values (1, 'U', 'u', false, true)");
        store.template()
                .execute("insert into worker (id, username, directory_id, display_name, name_key)"
                        + " values (1, 'a', 'a', 'Asker', 'asker asker')");
        store.template().execute("insert into worker_unit (worker_id, unit_id) values (1, 1)");
        List<Object[]> clients = new ArrayList<>();
        List<Object[]> keys = new ArrayList<>();
        List<Object[]> clienthoods = new ArrayList<>();
        for (Person person : people) {
            long id = person.number() + 1L;
            clients.add(new Object[] {id, "%07d".formatted(id), person.family(), person.givens()});
            clienthoods.add(new Object[] {id});
            person.keys()
                    .forEach(key -> keys.add(
                            new Object[] {id, key.family(), key.given(), key.givenPosition(), key.familyIsWhole()}));
        }
        write(
                store,
                "insert into client (id, client_number, family_name, given_names, birth_year, non_disclosure, extract_digest) values (?, ?, ?, ?, 1980, false, '-')",
                clients);
        write(store, "insert into client_name_key values (?, ?, ?, ?, ?)", keys);
        write(
                store,
                "insert into clienthood (client_id, service_task_id, unit_id, since, special_support) values (?, 1, 1, date '2026-01-01', false)",
                clienthoods);
        store.template().execute("analyze");
    }

    private static void write(TestStore store, String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            store.template().batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private void run(int mentions, boolean mistyped) {
        tally.clear();
        examples.clear();
        for (int i = 0; i < mentions; i++) {
            Person meant = people.anybody();
            String words = people.mention(meant);
            String said = mistyped ? OneRandomEdit.of(words, random) : words;
            String became = became(meant, find(said));
            tally.merge(became, 1, Integer::sum);
            if (became.startsWith("LOST") || became.startsWith("WRONG")) {
                examples.add(became + ": " + said + " for " + meant.givens() + " " + meant.family());
            }
        }
        examples.stream().limit(40).forEach(System.out::println);
        System.out.printf("%d mentions%s: %s%n", mentions, mistyped ? " with one edit" : "", tally);
    }

    private String became(Person meant, ClientMatches found) {
        boolean shown = found.clients().stream().anyMatch(client -> client.id().value() == meant.number() + 1L);
        if (found.isTellable()) {
            return shown ? "told" : "WRONG";
        }
        if (shown) {
            return found.fit() == Fit.CORRECTED ? "offered after mending" : "offered";
        }
        return found.total() > found.clients().size() && found.fit() != Fit.CORRECTED
                ? "one of more than five"
                : "LOST";
    }

    private ClientMatches find(String words) {
        NamePhrase phrase = new NamePhrase(BLANK.splitAsStream(words)
                .filter(word -> !NameKey.isParticle(word.toLowerCase(Locale.ROOT)))
                .map(NameForms::finnish)
                .toList());
        return search.named(
                new Mention(List.of(phrase), null, true), new Looker(new WorkerId(ASKER), DAY, Sight.RELATION));
    }
}
