package fi.omabotti.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.caseload.OwnClientsStore.OwnClient;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Shown;
import fi.omabotti.proposal.ToldClients.Due;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToDoTest {

    private static final ClientId MATTI = new ClientId(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMED_WORKER         | kuka on hänen omatyöntekijänsä.              | omatyöntekijä
            CHILDS_SOCIAL_WORKER | kuka vastaa hänen asioistaan.                | lapsen asioista vastaava sosiaalityöntekijä
            RESPONSIBLE_WORKER   | kuka on hänen vastuutyöntekijänsä.           | vastuutyöntekijä
            SERVICE_WORKER       | kuka on hänen palvelukohtainen työntekijänsä. | palvelukohtainen työntekijä
            PAIR                 | kuka on hänen omatyöntekijänsä työpari.      | työpari
            """)
    void says_in_which_role_somebody_was_named_of_whom_the_client_is_to_be_told(
            AssignmentRole role, String told, String called) {
        OwnClient client =
                new OwnClient(new ClientSummary(MATTI, "000123", "Matti", "Virtanen", 1980, null), false, List.of());
        ToDo toDo = new ToDo(new Wording(Language.FI), Page.of(List.of(client), 0), List.of(new Due(MATTI, role, 1)));

        Reply card = KeptReplies.keep(new Reply(
                "Asiakkaat", Language.FI, List.copyOf(toDo.notes(client)), toDo.buttons(), Secrecy.CONFIDENTIAL));

        assertThat(Shown.text(card)).isEqualTo("Tehtävä: kerro asiakkaalle, " + told);
        assertThat(card.choices().get(0).label()).endsWith(called);
    }
}
