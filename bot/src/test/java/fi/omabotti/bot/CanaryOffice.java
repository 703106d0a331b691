package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.bot.CanaryTalk.Person;
import fi.omabotti.bot.LeakHunt.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What supervisors, the log officer and the main user do. Who hides a client by number is told the number again. */
final class CanaryOffice {

    private static final String REASON = "Kanariasyy: Tuntemalintu Teuvo";

    private final JdbcClient jdbc;
    private final Person nelma;
    private final Person outi;
    private final Person silja;
    private final Person lauri;
    private final Person paula;

    CanaryOffice(CanaryTalk talk, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.nelma = talk.person(CanaryCounty.NAMED_WORKER);
        this.outi = talk.person(CanaryCounty.OUTSIDER);
        this.silja = talk.person(CanaryCounty.SUPERVISOR, Kind.CLIENT);
        this.lauri = talk.person(CanaryCounty.LOG_OFFICER, Kind.WORDS);
        this.paula = talk.person(CanaryCounty.MAIN_USER, Kind.CLIENT);
    }

    List<CanaryStep> steps() {
        return List.of(
                step("the list", () -> silja.asks("turvakieltolista"), "Salasirkku"),
                step("no list", () -> nelma.asks("turvakieltolista"), "turvakielto-oikeus"),
                step("a log report", () -> lauri.asks("lokiraportti 987650121"), "luonnoksena"),
                step("of all years", () -> lauri.presses("Ota mukaan vanhemmat"), "Erityinen syy"),
                step("a code in the reason", () -> because("Tee raportti", LeakHunt.CODE), "sisälsi henkilötunnuksen"),
                step("a name in it", () -> because("Tee raportti", REASON), "sisältävän henkilön nimen"),
                step("of no client", () -> because("ei ole asiakkaan nimi", REASON), "koko lokin ajalta"),
                step("released", () -> lauri.presses("Vapauta"), "vapautettu"),
                step("another", () -> lauri.asks("lokiraportti 987650122"), "luonnoksena"),
                step("refused", () -> lauri.presses("Hylkää"), "hylätty"),
                step("of a code", () -> lauri.asks("lokiraportti " + LeakHunt.CODE), "Kirjoitit henkilötunnuksen"),
                step("of nobody", () -> lauri.asks("lokiraportti 987659999"), "En voi tehdä lokiraporttia"),
                step("not for everybody", () -> outi.asks("lokiraportti 987650121"), "lokivastaava"),
                step("use in the unit", () -> silja.asks("käytön seuranta"), "Käytön seuranta, viikko"),
                step("all use", () -> lauri.asks("käytön seuranta"), "Käytön seuranta, viikko"),
                step("use in channels", () -> paula.asks("käytön seuranta"), "kanavissa"),
                step("no use report", () -> nelma.asks("käytön seuranta"), "esihenkilö ja lokivastaava"),
                step("suspended", () -> paula.asks("asiakashaut pois"), "keskeytetty"),
                step("asked meanwhile", () -> nelma.asks("omatt Kanarialintunen"), "keskeytetty"),
                step("resumed", () -> paula.asks("asiakashaut päälle"), "toimivat taas"),
                step("too old", this::tooOld, "liian vanhoja"),
                step("hidden", () -> silja.asks("piilota asiakas 987650123"), "nyt piilotettu"),
                step("hidden unseen", () -> paula.asks("piilota asiakas 987650124"), "Jos numerolla"),
                step("not hidden", () -> outi.asks("piilota asiakas 987650121"), "Mitään ei muutettu"),
                step("hidden from others", () -> outi.asks("omatt Kääpiösirkku Kerttuli"), "En voi näyttää"));
    }

    private String because(String button, String words) {
        return lauri.presses(button, Map.of("words", words));
    }

    private String tooOld() {
        jdbc.sql("update extract_import set taken_at = dateadd(day, -30, taken_at)")
                .update();
        String answer = nelma.asks("omatt Kanarialintunen Kerttuli");
        jdbc.sql("update extract_import set taken_at = dateadd(day, 30, taken_at)")
                .update();
        return answer;
    }
}
