package fi.omabotti.disclosure;

import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Talk;
import fi.omabotti.retention.Retention;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import fi.omabotti.usage.OfficersFile;
import fi.omabotti.usage.UsageReports;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the trail: units, withheld clients and the words of grounds. */
@OnEveryStore
class DisclosuresTest {

    private final TestStore store;
    private final People people;
    private Talk talk;
    private People.Client matti;
    private long elderly;

    DisclosuresTest(TestStore store) {
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store);
    }

    @BeforeEach
    void a_trail_with_all_of_it(@TempDir Path folder) {
        store.empty();
        talk.close();
        talk = new Talk(
                store,
                Map.of(
                        "omabotti.monitoring.agreed-with-staff",
                        true,
                        "omabotti.log-reports.folder",
                        folder.resolve("files").toString()));
        elderly = people.unit("Ikäkuunto");
        matti = people.client("000123", "Matti Olavi", "Virtanen")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, people.worker("Tiina Mäkelä", elderly), elderly, "IAK");
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    @Test
    void tells_the_units_of_that_time_and_the_words_of_the_ground() {
        talk.said("omatt 000123").by("Tiina Mäkelä");
        talk.said("omatt 000123").by("Tiina Mäkelä");
        long former = people.unit("Vammaispalvelut");
        store.jdbc()
                .sql("update audit_entry set unit_ids = ? where id = (select max(id) from audit_entry)")
                .param(former + " " + elderly)
                .update();
        store.jdbc()
                .sql("insert into audit_ground_text select max(id), 'Omainen soitti' from audit_entry")
                .update();

        List<Disclosure> shown = talk.bean(Disclosures.class).of(matti.id(), Instant.EPOCH);

        assertThat(shown)
                .extracting(Disclosure::units)
                .containsExactly(List.of("Ikäkuunto"), List.of("Ikäkuunto", "Vammaispalvelut"));
        assertThat(shown).extracting(Disclosure::groundWords).containsExactly(null, "Omainen soitti");
    }

    @Test
    void names_a_withheld_client_to_the_log_officer_and_never_in_the_clients_own_report() {
        people.worker("Riitta Aalto");
        matti.withNonDisclosureOrder();
        talk.said("omatt 000123").by("Riitta Aalto");
        talk.turn(Duration.ofDays(7));

        OfficersFile file = talk.bean(UsageReports.class).lastWeek().orElseThrow();

        assertThat(file.clients()).containsExactly(matti.id());
        assertThat(file.restrictedHits()).isEqualTo(1);
        assertThat(talk.bean(Disclosures.class).of(matti.id(), Instant.EPOCH))
                .extracting(Disclosure::event)
                .doesNotContain("NOBODY_SHOWN");
    }

    @Test
    void keeps_the_number_of_a_client_who_was_withheld() {
        people.worker("Riitta Aalto");
        talk.said("omatt 000123").by("Riitta Aalto");
        store.jdbc().sql("delete from assignment").update();
        store.jdbc().sql("delete from clienthood").update();
        store.jdbc().sql("update client set extract_digest = 'absent'").update();

        assertThat(talk.bean(Retention.class).run().namelessClients()).isEqualTo(1);
    }
}
