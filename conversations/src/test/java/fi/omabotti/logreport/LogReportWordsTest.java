package fi.omabotti.logreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReportWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuka on Matti Virtasen omatyöntekijä?",
                "kuka hoitaa asiakkaan asioita",
                "kuka on käynyt tietosuojakoulutuksen",
                "kuka on hakenut asiakkaalle taksin",
                "Vem är klientens kontaktperson?",
                "har någon sett klienten idag",
                "Who is the client's named worker?",
                "lokiraportteja odotellessa",
                "",
            })
    void leaves_other_matters_to_others(String words) {
        assertThat(LogReportWords.in(words)).isEmpty();
    }
}
