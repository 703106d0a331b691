package fi.omabotti.naming;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFacts.Candidate;
import fi.omabotti.proposal.NamingRule;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.proposal.Wish;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says of a rule, of a role and of what became of a proposal: whichever it is. */
class RulesInWordsTest {

    private static final Wording WORDING = new Wording(Language.FI);
    private static final ClientId MATTI = new ClientId(1);
    private static final WorkerId TIINA = new WorkerId(2);
    private static final NamingReplies REPLIES =
            new NamingReplies(new AssignmentSettings(AssignmentSettings.Master.EXTRACT));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IS_CLIENT              | Henkilöllä ei ole asiakkuutta.
            CLIENTHOOD_IS_OPEN     | Asiakkuus ei ole voimassa tänään.
            SAYS_SOMETHING_NEW     | Asia on jo näin
            CHILDS_SOCIAL_WORKER   | Lapsen asioista vastaava sosiaalityöntekijä on laillistettu sosiaalityöntekijä.
            SPECIAL_SUPPORT        | Erityistä tukea tarvitsevan asiakkaan omatyöntekijän tai hänen työparinsa on oltava
            IN_THE_COUNTYS_SERVICE | Työntekijä ei ole hyvinvointialueen palveluksessa.
            IS_THERE               | Työntekijä ei ole tänään palveluksessa
            IS_IMPARTIAL           | Työntekijää ei voi nimetä tälle asiakkaalle.
            """)
    void a_rule_that_stops_a_naming_says_why(NamingRule rule, String why) {
        Wish wish = naming(AssignmentRole.NAMED_WORKER);

        assertThat(shown(REPLIES.blocked(Language.FI, card(wish), rule)))
                .startsWith("Muutosta ei voi tehdä täällä")
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IS_IMPARTIAL         | Työntekijällä ja asiakkaalla on sama nimi.
            CHILDS_SOCIAL_WORKER | Työntekijä on sosiaalityön opiskelija
            SPECIAL_SUPPORT      | Asiakas tarvitsee erityistä tukea ja työntekijä on sosiaalityön opiskelija
            UNIT_SERVES_THE_TASK | Työntekijän yksikkö hoitaa muita palvelutehtäviä kuin asiakkaan.
            NUMBER_OF_CHILDREN   | Työntekijällä olisi yli 30 lasta.
            LEAVES_NOBODY        | Asiakkaalle ei jää omatyöntekijää.
            NEED_IS_TEMPORARY    | Tuen tarvetta ei ole merkitty tilapäiseksi.
            NEED_IS_LONG_TERM    | Tuen tarve on pitkäaikainen
            """)
    void a_rule_that_warns_asks_for_a_ground(NamingRule rule, String warning) {
        Wish wish = naming(AssignmentRole.NAMED_WORKER);

        assertThat(shown(REPLIES.askBasis(Language.FI, card(wish), asked(wish), List.of(rule))))
                .contains(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SPECIAL_SUPPORT     | Asiakas tarvitsee erityistä tukea. Työparina on laillistettu sosiaalityöntekijä.
            NUMBER_OF_CHILDREN  | Työntekijällä on lähes 30 lasta.
            ENDS_THE_ONE_BEFORE | Nykyisen työntekijän nimeäminen päättyy saman
            CLIENT_IS_TOLD      | Uusi työntekijä kertoo nimeämisestä asiakkaalle.
            """)
    void a_rule_that_tells_does_so_before_anything_is_saved(NamingRule rule, String told) {
        Wish wish = naming(AssignmentRole.NAMED_WORKER);

        assertThat(shown(REPLIES.check(Language.FI, card(wish), asked(wish), List.of(rule), true, Map.of())))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMED_WORKER         | Omatyöntekijä                                | kuka on hänen omatyöntekijänsä.
            CHILDS_SOCIAL_WORKER | Lapsen asioista vastaava sosiaalityöntekijä  | kuka vastaa hänen asioistaan.
            RESPONSIBLE_WORKER   | Vastuutyöntekijä                             | kuka on hänen vastuutyöntekijänsä.
            SERVICE_WORKER       | Palvelukohtainen työntekijä                  | kuka on hänen palvelukohtainen työntekijänsä.
            PAIR                 | Työpari                                      | kuka on hänen omatyöntekijänsä työpari.
            """)
    void who_was_named_is_to_tell_the_client_in_which_role(AssignmentRole role, String called, String told) {
        Proposal proposal = proposal(naming(role), ProposalState.CONFIRMED);

        assertThat(shown(REPLIES.toTell(WORDING, card(proposal.wish()), proposal)))
                .contains("Tehtävä: " + called + "\n", "Kerro asiakkaalle, " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED  | Ehdotus odottaa esihenkilön vahvistusta.
            CONFIRMED | Ehdotus on vahvistettu ja odottaa kirjausta
            IN_FORCE  | Muutos on jo voimassa.
            SETTLED   | Muutos on jo asiakastietojärjestelmässä.
            EXPIRED   | Ehdotus on vanhentunut.
            WITHDRAWN | Ehdotus on peruttu.
            REJECTED  | Ehdotus on hylätty.
            CONFLICT  | Asiakastietojärjestelmässä on toinen tieto.
            """)
    void an_old_card_says_what_became_of_the_proposal(ProposalState state, String words) {
        NamingCard card = card(naming(AssignmentRole.NAMED_WORKER));

        assertThat(shown(REPLIES.stale(Language.FI, card, "state." + state))).contains(words);
    }

    private static Wish naming(AssignmentRole role) {
        return new Wish(ProposalKind.NAME, role, TIINA, null);
    }

    private static Asked asked(Wish wish) {
        return Asked.of(wish.kind(), wish.role()).of(MATTI).naming(TIINA);
    }

    private static Proposal proposal(Wish wish, ProposalState state) {
        return new Proposal(
                1,
                MATTI,
                wish,
                null,
                "",
                state,
                null,
                TIINA,
                Talk.TODAY.atStartOfDay(Talk.HELSINKI).toInstant(),
                null,
                null,
                null,
                null);
    }

    private static NamingCard card(Wish wish) {
        ClientSummary client = new ClientSummary(MATTI, "000123", "Matti", "Virtanen", 1980, null);
        Candidate tiina =
                new Candidate(TIINA, "Tiina Mäkelä", null, null, null, null, null, null, Set.of(), false, false, 0);
        return new NamingCard(WORDING, client, new NamingFacts(Talk.TODAY, List.of(), List.of(), tiina, false), wish);
    }

    private static String shown(Reply reply) {
        return Shown.text(KeptReplies.keep(reply));
    }
}
