package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.name.Inflection.Case;
import fi.omabotti.name.Inflection.Paradigm;
import fi.omabotti.name.NameSweep.Names;
import fi.omabotti.name.NameSweep.Result;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every stem type there is, in every case: what is inflected is read back, and nobody is taken for somebody else. */
class NameSweepTest {

    private static final List<String> FAMILIES =
            StemTypes.lines("population_families.txt").toList();
    private static final List<String> GIVENS =
            StemTypes.lines("population_givens.txt").toList();

    /** Not taken off: Niko is no Ni, and Janko no Jan. */
    private static final Pattern CLITIC_ON_SHORT_NAME = Pattern.compile("(?:.*-)?..[^aeiouyäö]?(?:ko|kohan|kään)");

    @Test
    void reads_every_family_name_in_every_case() {
        assertThat(unread(FAMILIES, Inflection::ofFamily, NameWord::families)).isEmpty();
    }

    @Test
    void reads_every_given_name_in_every_case() {
        assertThat(unread(GIVENS, Inflection::ofGiven, NameWord::givens)).isEmpty();
    }

    @Test
    void finds_everybody_and_mistakes_nobody_in_a_crowd() {
        Result result = new NameSweep(20261122, equally(FAMILIES), equally(GIVENS), 8_000).run(5_000);
        assertThat(result.examples()).isEmpty();
        assertThat(result.unique()).isGreaterThan(4_000);
    }

    /** The forms that do not lead back, with the diacritics and without them, and with clitics. */
    private static List<String> unread(
            List<String> names, Function<String, List<Paradigm>> ways, Function<NameWord, Iterable<String>> readings) {
        return names.stream()
                .flatMap(name -> forms(ways.apply(name)).filter(form -> !isRead(form, name, readings)))
                .toList();
    }

    private static Stream<String> forms(List<Paradigm> ways) {
        return ways.stream()
                .flatMap(way -> Arrays.stream(Case.values()).map(way::in))
                .flatMap(form ->
                        Stream.of(form, NameSweep.withoutDiacritics(form), form + "ko", form + "kohan", form + "kään"))
                .filter(form -> !CLITIC_ON_SHORT_NAME.matcher(form).matches());
    }

    private static boolean isRead(String form, String name, Function<NameWord, Iterable<String>> readings) {
        // the particle of von Essen is a word of its own
        NameWord last = NameForms.finnish(form.substring(form.lastIndexOf(' ') + 1));
        String expected = NameKey.withoutParticle(Folding.key(name));
        for (String reading : readings.apply(last)) {
            if (NameKey.withoutParticle(Folding.key(reading)).equals(expected)) {
                return true;
            }
        }
        return false;
    }

    private static Names equally(List<String> names) {
        Map<String, Long> holders = new LinkedHashMap<>();
        names.forEach(name -> holders.put(name, 1L));
        return Names.of(holders);
    }
}
