package fi.omabotti.answering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.answering.AnswerWords.Wish;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Mitä minulta puuttuu?                                           | MISSING  | true
            FI | mita minulta puuttuu                                            | MISSING  | true
            FI | olenko jo vastannut?                                            | ANSWERED | true
            FI | oonks mä jo vastannut                                           | ANSWERED | true
            FI | meniks mun ennakkotehtävä perille                               | TASK     | true
            FI | Haluan muuttaa vastaustani ennakkotehtävän kolmanteen kysymykseen | CHANGE | true
            FI | kuka näkee vastaukseni?                                         | WHO_SEES | true
            FI | näkeekö esihenkilö mun vastaukset                               | WHO_SEES | true
            FI | voiks vielä                                                     | STILL    | false
            FI | Voinko vielä vastata ennakkotehtävään?                          | STILL    | true
            FI | Mihin mennessä ennakkotehtävään pitää vastata?                  | STILL    | true
            FI | en osallistu                                                    | DECLINE  | false
            FI | poista vastaukseni                                              | DELETE   | true
            FI | ryhmätehtävä                                                    | TEAM     | true
            FI | aloita ennakkotehtava                                           | TASK     | true
            SV | När ska förhandsuppgiften lämnas in                             | TASK     | true
            SV | Har jag redan svarat på förhandsuppgiften?                      | ANSWERED | true
            SV | Vem ser mitt svar?                                              | WHO_SEES | true
            SV | jag deltar inte                                                 | DECLINE  | false
            EN | Where do I find the pre-task?                                   | TASK     | true
            EN | who can see my answers                                          | WHO_SEES | true
            EN | can I still answer                                              | STILL    | false
            """)
    void says_what_is_wanted(Language language, String words, Wish wish, boolean named) {
        assertThat(AnswerWords.in(new Said(words), language)).hasValue(new AnswerWords(wish, named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Kuka on Matti Virtasen omatyöntekijä?
            FI | keneltä puuttuu omatyöntekijä
            FI | voiko vielä ilmoittautua seminaariin
            FI | en osallistu seminaariin
            FI | oon poissa to-pe, sijainen Maija Laine
            FI | peru ilmoittautumiseni
            FI | kuka näkee hakuni
            FI | 'Asiakas 000123: voiko vielä muuttaa?'
            SV | jag deltar inte i seminariet
            EN | can I still sign up
            """)
    void is_about_something_else(Language language, String words) {
        assertThat(AnswerWords.in(new Said(words), language)).isEmpty();
    }
}
