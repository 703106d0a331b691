package fi.omabotti.away;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwayCommandTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FI | olen poissa to–pe, sijainen Maija Laine             | to 26.11.–pe 27.11.2026       | Maija Laine
        FI | oon poissa to-pe, sijainen maija laine              | to 26.11.–pe 27.11.2026       | maija laine
        FI | lomalla 21.12.–6.1., sijaisena Outi Salmi           | ma 21.12.2026–ke 6.1.2027     | Outi Salmi
        FI | Olen lomalla ma 21.12.–ke 6.1.2027, sijaisenani toimii Outi Salmi. | ma 21.12.2026–ke 6.1.2027 | Outi Salmi
        FI | olen huomenna poissa                                | ke 25.11.2026                 | nobody named
        FI | oon poissa tiistaina, tuuraa outi                   | ti 24.11.2026                 | outi
        FI | mä oon sairaana perjantaihin asti                   | ti 24.11.–pe 27.11.2026       | nobody named
        FI | olen poissa 26-27.11., Outi Salmi tuuraa            | to 26.11.–pe 27.11.2026       | Outi Salmi
        FI | olen poissa 5.1., ei sijaista                       | ti 5.1.2027                   | none
        FI | olen poissa torstaista maanantaihin, sijainen on Maija Laine | to 26.11.–ma 30.11.2026 | Maija Laine
        FI | sijainen maija laine to-pe, oon poissa              | to 26.11.–pe 27.11.2026       | maija laine
        FI | olen poissa ensi viikon torstain                    | unclear                       | nobody named
        FI | olen poissa                                         | unclear                       | nobody named
        FI | olen poissa 31.2.                                   | unclear                       | nobody named
        FI | olen poissa 20.11.–27.11.                           | PAST                          | nobody named
        FI | olen poissa 27.11.–26.11.                           | BACKWARDS                     | nobody named
        FI | olen poissa 27.11.2026–26.1.2027                    | TOO_MANY                      | nobody named
        FI | olen poissa 27.11.2026–25.1.2027                    | pe 27.11.2026–ma 25.1.2027    | nobody named
        SV | jag är borta to–fr, vikarie Maija Laine             | to 26.11.–pe 27.11.2026       | Maija Laine
        SV | Jag är ledig i morgon, min vikarie är Outi Salmi    | ke 25.11.2026                 | Outi Salmi
        SV | semester 21.12–6.1, utan vikarie                    | ma 21.12.2026–ke 6.1.2027     | none
        EN | I am away Thu–Fri, substitute Maija Laine           | to 26.11.–pe 27.11.2026       | Maija Laine
        EN | I'm on leave from Thursday to Friday, Outi Salmi covers for me | to 26.11.–pe 27.11.2026 | Outi Salmi
        """)
    void reads_the_days_and_the_substitute(Language language, String words, String days, String substitute) {
        assertThat(read(words, language)).isEqualTo(days + " / " + substitute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuka tuuraa Tiinaa?",
                "maija kettula on lomalla, kuka tuuraa",
                "olen sairaana, kuka hoitaa Matti Virtasen asioita",
                "Tiina on poissa to-pe",
                "olen poissa, katso asiakas 000123",
                "oon poissa, virtasen omatyöntekijä vaihtuu",
                "en ole poissa huomenna",
                "poissa",
                "Eero Ojalan omatyöntekijä on kuulemma lomalla perjantaihin asti, kuka hoitaa asioita sillä välin?",
            })
    void leaves_to_others_what_is_not_told_of_oneself(String words) {
        assertThat(AwayCommand.in(new Said(words), Language.FI, TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FI, milloin olen poissa, own",
        "FI, peru poissaoloni, own",
        "FI, palasin töihin, back",
        "SV, när är jag borta, own",
        "SV, avboka min frånvaro, own",
        "SV, jag är tillbaka på jobbet, back",
        "EN, when am I away, own",
        "EN, cancel my absence, own",
        "EN, I am back at work, back",
        "FI, en voi enää sijaistaa, stop",
        "FI, en voikaan tuurata Tiinaa, stop",
        "SV, jag kan inte längre vikariera, stop",
        "EN, I can no longer cover for Tiina, stop",
    })
    void reads_what_is_asked_and_taken_back(Language language, String words, String what) {
        assertThat(read(words, language)).isEqualTo(what);
    }

    private static String read(String words, Language language) {
        return AwayCommand.in(new Said(words), language, TUESDAY)
                .map(command -> command.fold(
                        (days, substitute) -> said(days) + " / " + said(substitute),
                        () -> "own",
                        () -> "back",
                        () -> "stop"))
                .orElse("nothing");
    }

    private static String said(SpokenDays days) {
        return days.fold(new Wording(Language.FI)::days, () -> "unclear", Enum::name);
    }

    private static String said(SpokenSubstitute substitute) {
        return substitute.nobody() ? "none" : substitute.isGiven() ? substitute.typed() : "nobody named";
    }
}
