package fi.omabotti.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Milloin on sosiaalityön kehittämisseminaari?      | SHOW
            FI | milloin on seminari                                | SHOW
            FI | missä se seminaari on, teamsissako                | SHOW
            FI | mis se semma pidetään                              | SHOW
            FI | mikä on seminaarin ohjelma 23.11.                  | SHOW
            FI | mita tyopajassa tehdaan                            | SHOW
            FI | onko orientaatiota tulossa                         | SHOW
            FI | Miten ilmoittaudun seminaariin?                    | SIGN_UP
            FI | ilmota mut                                         | SIGN_UP
            FI | ilmota mut työpajaan                               | SIGN_UP
            FI | ilmottaudun seminaariin                            | SIGN_UP
            FI | Haluaisin ilmoittautua seminaariin                 | SIGN_UP
            FI | peru ilmoittautumiseni                             | LEAVE
            FI | peru mun ilmoittautuminen seminaariin              | LEAVE
            FI | en pääsekään seminaariin                           | LEAVE
            FI | onko tilaa?                                        | ROOM
            FI | onks vielä tilaa                                   | ROOM
            FI | Onko seminaarissa vielä tilaa?                     | ROOM
            FI | onko työpaja jo täynnä                             | ROOM
            FI | uusi työpaja                                       | MAKE
            FI | järjestä seminaari                                 | MAKE
            FI | korjaa seminaari                                   | CORRECT
            FI | muuta työpajan aika                                | CORRECT
            FI | peru seminaari                                     | CALL_OFF
            FI | ketkä ovat ilmoittautuneet                         | LIST
            FI | kuinka moni on ilmoittautunut seminaariin          | LIST
            FI | omat tilaisuudet                                   | OWN
            SV | När är seminariet?                                 | SHOW
            SV | Var hålls seminariet?                              | SHOW
            SV | hur anmäler jag mig till seminariet                | SIGN_UP
            SV | anmäl mig                                          | SIGN_UP
            SV | Avboka min anmälan                                 | LEAVE
            SV | finns det plats på workshoppen                     | ROOM
            SV | nytt evenemang                                     | MAKE
            SV | ställ in seminariet                                | CALL_OFF
            SV | vilka har anmält sig                               | LIST
            EN | When does the seminar start?                       | SHOW
            EN | sign me up                                         | SIGN_UP
            EN | cancel my sign-up                                  | LEAVE
            EN | is there room?                                     | ROOM
            EN | new event                                          | MAKE
            EN | cancel the seminar                                 | CALL_OFF
            EN | who has signed up                                  | LIST
            """)
    void says_what_is_wanted(Language language, String words, EventWords.Wish wish) {
        assertThat(EventWords.in(new Said(words), language))
                .map(EventWords::wish)
                .contains(wish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | kuka on Matti Virtasen omatyöntekijä
            FI | Mikä se ennakkotehtävä oli?
            FI | ilmoita poissaoloni
            FI | onko Lehdon Pertti asiakkaana
            FI | vaihda Virtaselle omatyöntekijäksi Outi Salmi
            FI | peru poissaoloni
            FI | kuka tuuraa Tiinaa
            SV | Vem är Matti Virtanens egna kontaktperson?
            EN | who is the named worker of Matti Virtanen
            """)
    void leaves_to_others_what_is_theirs(Language language, String words) {
        assertThat(EventWords.in(new Said(words), language)).isEmpty();
    }
}
