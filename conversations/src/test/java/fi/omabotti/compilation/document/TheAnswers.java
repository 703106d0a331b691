package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Gathering;
import java.util.List;
import java.util.Map;

/** A team of six who answered, and one of three. */
final class TheAnswers {

    private TheAnswers() {}

    static Gathering given() {
        Gathering gathering = new Gathering().team(1, 8).team(2, 3);
        for (String number : List.of("3", "4", "4", "5")) {
            gathering.personal(
                    1,
                    Map.of(
                            "sana", "Kuljen rinnalla " + number + ".\n- verkostossa",
                            "selkeys", "on",
                            "tarpeet", "aika",
                            "rooli.itselle", number,
                            "rooli.kumppaneille", "2"));
        }
        return gathering
                .unquotable(1, others("=SUM(A1) Ei lainata."))
                .personal(1, others("+358 on numeron alku."))
                .several(3, 2, others("Pienessä tiimissä."))
                .together(1, Map.of("yhdessa", "Sovimme viikkopalaverista.", "paiva", "2027-03-01"))
                .together(2, Map.of("yhdessa", "Nimeämme heti.", "paiva", "2027-03-02"))
                .tagged("sana", "rooli", "vahvuus")
                .tagged("yhdessa", "verkostot", "kohde");
    }

    private static Map<String, String> others(String words) {
        return Map.of(
                "sana", words,
                "selkeys", "ei",
                "tarpeet", "aika,tuki",
                "rooli.itselle", "3",
                "rooli.kumppaneille", "2");
    }
}
