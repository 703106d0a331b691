package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.deleted;
import static fi.omabotti.bot.AnActivity.edited;
import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.bot.CanaryTalk.Person;
import fi.omabotti.bot.LeakHunt.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the named worker asks about her own clients. */
final class CanaryQuestions {

    private final Person nelma;

    CanaryQuestions(CanaryTalk talk) {
        nelma = talk.person(CanaryCounty.NAMED_WORKER, Kind.CLIENT, Kind.STAFF);
    }

    List<CanaryStep> steps() {
        List<CanaryStep> steps = new ArrayList<>(List.of(
                step("namesakes", () -> nelma.asks("Kuka on Kanarialintunen Kerttulin omatyöntekijä?"), "useita"),
                step("the right one", () -> nelma.presses("987650121"), "Närhikanari"),
                step("hidden by its reader", () -> nelma.presses("Väärä henkilö"), "poistettu näkyvistä"),
                step("again", () -> nelma.presses("Hae uudelleen"), "Kirjoita asiakkaan nimi"),
                step("no, it is another", () -> nelma.asks("omatt Kanarialintunen"), "useita"),
                step("none of these", () -> nelma.presses("Ei kukaan näistä"), "En löydä muita"),
                step("in Swedish", () -> nelma.asks(SWEDISH, "sv-FI"), "Närhikanari"),
                step("in English", () -> nelma.asks(ENGLISH, "en-GB"), "Närhikanari"),
                step("by a former name", () -> nelma.asks("omatt Kerttuli Tirpustinen"), "Kääpiösirkku"),
                step("by number", () -> nelma.asks("omatt 987650121"), "Närhikanari"),
                step("edited", () -> nelma.sends(edited(nelma.question())), "202"),
                step("by number again", () -> nelma.asks("omatt 987650122"), "Närhikanari"),
                step("deleted", () -> nelma.sends(deleted(nelma.question())), "202"),
                step("the form", () -> nelma.inDialog("task/fetch", "ask", Map.of()), "Asiakkaan nimi"),
                step("a name in it", () -> inForm("Kääpiösirkku Kerttuli"), "Närhikanari"),
                step("a code in it", () -> inForm("Kääpiösirkku " + LeakHunt.CODE), "Kirjoitit henkilötunnuksen"),
                step("by number, to go on", () -> nelma.asks("omatt 987650121"), "Närhikanari"),
                step("who stands in", () -> nelma.asks("entä sijainen?"), "Sijai"),
                step("who was before", () -> nelma.asks("kuka ennen?"), "Aiempia"),
                step("never told", () -> nelma.asks("Mikä on Kerttuli Kääpiösirkun diagnoosi?"), "En kerro asiakkaan"),
                step("a family", () -> nelma.asks("Kanarialintusen lapset, kuka vastaa?"), "En tunne perhesuhteita"),
                step("in a channel", this::inChannel, "kahdenkeskisessä"),
                step("who looked", () -> nelma.asks("kuka on katsonut Kanarialintusen tietoja"), "kirjaamosta")));
        Stream.of(
                        "omatt %s",
                        "Kuka on %s:n omatyöntekijä?",
                        "omatt 130245 - 987E%.0s",
                        "omatt 130245\u2013987E%.0s",
                        "x%sz omatt")
                .map(words -> step("a code: " + words, () -> nelma.asks(words.formatted(LeakHunt.CODE)), HELD_CODE))
                .forEach(steps::add);
        steps.add(step("a wrong code", () -> nelma.asks("omatt " + LeakHunt.WRONG_CODE), HELD_CODE));
        steps.add(step("two codes", () -> nelma.asks(LeakHunt.CODE + " " + LeakHunt.WRONG_CODE), HELD_CODE));
        return steps;
    }

    private static final String SWEDISH = "Vem är Kerttuli Kääpiösirkkus egna kontaktperson?";
    private static final String ENGLISH = "Who is Kerttuli Kääpiösirkku's named worker?";
    private static final String HELD_CODE = "Kirjoitit henkilötunnuksen";

    private String inForm(String words) {
        return nelma.inDialog("task/submit", "ask", Map.of("words", words));
    }

    private String inChannel() {
        return nelma.mayHear()
                .sends(message("<at>Omabotti</at> omatt Kanarialintunen " + LeakHunt.CODE)
                        .inChannel()
                        .expectingReplies());
    }
}
