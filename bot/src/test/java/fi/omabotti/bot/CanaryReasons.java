package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.bot.CanaryTalk.Person;
import fi.omabotti.bot.LeakHunt.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody of another unit asks, and for which reasons. */
final class CanaryReasons {

    private static final String NEUTRAL = "En voi näyttää";
    private static final String NAMED = "Tuntemalintu Teuvo soitti";

    private final Person outi;

    CanaryReasons(CanaryTalk talk) {
        outi = talk.person(CanaryCounty.OUTSIDER, Kind.STAFF, Kind.WORDS);
    }

    List<CanaryStep> steps() {
        List<CanaryStep> steps = new ArrayList<>();
        Stream.of("Asiakas otti yhteyttä", "Kiireellinen", "Yhteinen asiakas").forEach(ground -> {
            steps.addAll(asked("omatt Kääpiösirkku Kerttuli"));
            steps.add(step(ground, () -> outi.presses(ground), "Närhikanari"));
        });
        steps.addAll(asked("omatt 987650121"));
        steps.addAll(List.of(
                step("another reason", () -> outi.presses("Muu peruste"), "Peruste, enintään"),
                step(
                        "a code in it",
                        () -> written("Lähetä", "as" + LeakHunt.CODE + ":n asia"),
                        "sisälsi henkilötunnuksen"),
                step("a name in it", () -> written("Lähetä", NAMED), "sisältävän henkilön nimen"),
                step("of no client", () -> written("Ei koske asiakasta", NAMED), "Närhikanari"),
                step("hidden by its reader", () -> outi.presses("Väärä henkilö"), "poistettu näkyvistä")));
        steps.addAll(asked("omatt Salasirkku Kerttuli"));
        steps.add(step("kept apart", () -> outi.presses("Kiireellinen"), NEUTRAL));
        steps.addAll(asked("omatt Olematonlintu Teuvo"));
        steps.add(step("nobody", () -> outi.presses("Kiireellinen"), NEUTRAL));
        steps.addAll(List.of(
                step("nobody's number", () -> outi.asks("omatt 987659999"), NEUTRAL),
                step(
                        "in Swedish",
                        () -> outi.asks("Vem är Kerttuli Kanarialintunens egna kontaktperson?", "sv-FI"),
                        "Jag kan inte"),
                step(
                        "in English",
                        () -> outi.asks("Who is Kerttuli Kanarialintunen's named worker?", "en-GB"),
                        "I cannot"),
                step("by code", () -> outi.asks("omatt " + LeakHunt.CODE), NEUTRAL),
                step(
                        "in the form",
                        () -> outi.inDialog("task/submit", "ask", Map.of("words", "Salasirkku")),
                        NEUTRAL)));
        return steps;
    }

    private List<CanaryStep> asked(String question) {
        return List.of(
                step(question, () -> outi.asks(question), NEUTRAL),
                step("a reason", () -> outi.presses("Ilmoita peruste"), "Mihin työtehtävään"));
    }

    private String written(String button, String words) {
        return outi.presses(button, Map.of("words", words));
    }
}
