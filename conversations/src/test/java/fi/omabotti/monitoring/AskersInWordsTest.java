package fi.omabotti.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.KeptReplies;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Shown;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.usage.AskerUse;
import fi.omabotti.usage.StaffUse;
import fi.omabotti.usage.UsageWeek;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskersInWordsTest {

    private static final MonitoringReplies REPLIES = new MonitoringReplies(ProtectedFolder.at(Path.of("raportit")));

    @Test
    void says_how_often_each_ground_was_stated() {
        Map<Ground, Integer> stated =
                Map.of(Ground.CLIENT_IN_CONTACT, 1, Ground.URGENT, 2, Ground.SHARED_CLIENT, 3, Ground.OTHER, 4);
        StaffUse use = new StaffUse(List.of(new AskerUse("Tiina Mäkelä", 5, stated, 6, 7)), List.of(), List.of());

        assertThat(Shown.text(KeptReplies.keep(
                        REPLIES.ownUnits(Language.FI, new UsageWeek(LocalDate.of(2026, 11, 16)), use))))
                .contains(
                        "peruste kiireellinen tilanne 2",
                        "peruste yhteinen asiakas 3",
                        "muu peruste 4",
                        "hakuraja täynnä 6");
    }

    @Test
    void says_that_a_folder_is_open_to_others_and_where_it_is() {
        assertThat(Shown.text(KeptReplies.keep(REPLIES.failed(Language.FI, true))))
                .contains("raportit pääsee muitakin kuin Omabotti. Mitään ei kirjoitettu.");
    }
}
