package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.retention.Retention;
import fi.omabotti.retention.RetentionReport;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not kept does not come back every night, and what comes back comes back whole. */
@OnEveryStore
@fi.omabotti.Rule("V-21")
class ImportAfterRetentionTest {

    private static final RetentionReport NOTHING = new RetentionReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final TestStore store;
    private County county;
    private Talk talk;

    ImportAfterRetentionTest(TestStore store, @TempDir Path folder) {
        this.store = store;
        this.county = new County(store, folder);
        this.talk = new Talk(store);
    }

    @BeforeEach
    void employ_the_staff(@TempDir Path folder) {
        county = County.withStaff(store, folder);
        talk.close();
        talk = new Talk(store);
    }

    @AfterEach
    void hang_up() {
        talk.close();
    }

    private Extract andEndedLongAgo() {
        return Extract.with()
                .and(
                        "asiakasnumero", "000124",
                        "asiakkuus_alku", "3.2.2024",
                        "asiakkuus_loppu", "1.10.2025",
                        "alku", "9.3.2024",
                        "loppu", "1.10.2025");
    }

    @Test
    void brings_back_nothing_that_the_extract_goes_on_listing() {
        take(andEndedLongAgo());
        assertThat(retain()).isEqualTo(new RetentionReport(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        ImportReport again = take(andEndedLongAgo());

        assertThat(again.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
        assertThat(county.count("assignment")).isEqualTo(1);
        assertThat(county.count("clienthood")).isEqualTo(1);
        assertThat(county.count("client")).isEqualTo(2);
        assertThat(retain()).isEqualTo(NOTHING);
    }

    @Test
    void brings_back_nothing_that_the_extract_has_dropped() {
        take(Extract.with().and("asiakasnumero", "000124"));
        take(Extract.with());
        talk.turn(Duration.ofDays(366));
        assertThat(retain()).isEqualTo(new RetentionReport(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1));

        ImportReport again = take(Extract.with());

        assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1));
        assertThat(county.count("client")).isEqualTo(1);
        assertThat(retain()).isEqualTo(NOTHING);
    }

    @Test
    void takes_a_client_in_as_new_who_comes_back_when_nothing_is_left() {
        take(Extract.with().and("asiakasnumero", "000124"));
        take(Extract.with());
        talk.turn(Duration.ofDays(366));
        retain();

        ImportReport back = take(Extract.with().and("asiakasnumero", "000124"));

        assertThat(back.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
    }

    @Test
    void gives_a_client_who_comes_back_the_name_and_the_worker_again() {
        Extract both = Extract.with().and("asiakasnumero", "000124", "sukunimi", "Lehto", "etunimet", "Pertti");
        take(both);
        asTiina("omatt 000124");
        take(Extract.with());
        talk.turn(Duration.ofDays(366));
        assertThat(retain().namelessClients()).isEqualTo(1);
        assertThat(take(Extract.with()).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1));

        ImportReport back = take(both);

        assertThat(back.findings()).noneMatch(finding -> finding.rule() == Rule.NAME_CHANGED);
        assertThat(asTiina("Kuka on Pertti Lehdon omatyöntekijä?")).contains("Tiina Mäkelä");
        assertThat(take(both).counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
        assertThat(retain()).isEqualTo(NOTHING);
    }

    private String asTiina(String words) {
        store.jdbc()
                .sql("update worker set directory_id = 'tiina.makela' where directory_id = 'id-tiina'")
                .update();
        return Shown.text(talk.said(words).by("Tiina Mäkelä"));
    }

    private ImportReport take(Extract extract) {
        Path file = county.file(extract.text().getBytes(StandardCharsets.UTF_8));
        return talk.bean(ExtractImport.class)
                .run(
                        new ImportRequest(
                                ExtractKind.ASSIGNMENTS,
                                file,
                                false,
                                talk.clock().instant(),
                                true),
                        ImportProgress.none());
    }

    private RetentionReport retain() {
        return talk.bean(Retention.class).run();
    }
}
