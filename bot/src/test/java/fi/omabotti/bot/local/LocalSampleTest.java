package fi.omabotti.bot.local;

import static fi.omabotti.bot.local.SampleStaff.HANNA;
import static fi.omabotti.bot.local.SampleStaff.JUKKA;
import static fi.omabotti.bot.local.SampleStaff.LEENA;
import static fi.omabotti.bot.local.SampleStaff.MAIJA;
import static fi.omabotti.bot.local.SampleStaff.SARI;
import static fi.omabotti.bot.local.SampleStaff.TIINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who tries the bot on their own machine is told of the invented people. */
class LocalSampleTest {

    private static final String NOT_TOLD = "En voi näyttää tietoja tällä haulla";

    private static LocalBot bot;

    @BeforeAll
    static void start(@TempDir Path folder) {
        bot = LocalBot.start(folder.resolve("omabotti"), "2026-11-24T08:00:00Z");
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void has_forty_of_the_staff_and_five_hundred_clients() {
        assertThat(bot.rowsOf("worker")).isEqualTo(40);
        assertThat(bot.rowsOf("client")).isEqualTo(500);
    }

    @Test
    void offers_the_namesakes_whom_the_asker_may_see_and_no_other() {
        assertThat(bot.ask(SARI, "Kuka on Matti Virtasen omatyöntekijä?"))
                .contains("000123", "000127", "000456")
                .doesNotContain("000789");
    }

    @Test
    void tells_who_stands_in_for_the_named_worker() {
        assertThat(bot.ask(SARI, "omatt 000123"))
                .contains("Sijainen: Outi Salmi", "3.12.2026 asti", "Tiina Mäkelä (poissa)")
                .contains("Matti Olavi Virtanen, s. 1945");
    }

    @Test
    void tells_the_named_worker_of_the_only_one_of_that_name() {
        assertThat(bot.ask(SARI, "Kuka on Helmi Lahtisen omatyöntekijä?")).contains("Omatyöntekijä: Outi Salmi");
        assertThat(bot.ask(SARI, "Vem är Gunnar Lindqvists egna kontaktperson?"))
                .contains("Egen kontaktperson: Tiina Mäkelä");
        assertThat(bot.ask(HANNA, "Kuka on Matti Virtasen omatyöntekijä?")).contains("Omatyöntekijä: Hanna Rantanen");
    }

    @Test
    void tells_whom_to_ask_when_nobody_is_named_yet() {
        assertThat(bot.ask(SARI, "Kuka on Raili Aron omatyöntekijä?"))
                .contains("Omatyöntekijää ei ole vielä nimetty", "Kysy yksikön esihenkilöltä: Leena Heikkinen, 044");
    }

    @Test
    void tells_why_nobody_was_needed() {
        assertThat(bot.ask(SARI, "omatt 000135")).contains("ilmeisen tarpeettomaksi");
        assertThat(bot.ask(SARI, "omatt 000136")).contains("asiakas ei ole halunnut");
        assertThat(bot.ask(SARI, "omatt 000125")).contains("tuen tarve on tilapäinen");
    }

    @Test
    void does_not_tell_of_clients_whom_the_asker_may_not_see() {
        assertThat(bot.ask(JUKKA, "Kuka on Helmi Lahtisen omatyöntekijä?"))
                .contains(NOT_TOLD)
                .doesNotContain("Outi Salmi");
        assertThat(bot.ask(SARI, "omatt 000137")).contains(NOT_TOLD);
        assertThat(bot.ask(TIINA, "omatt 000137")).contains("Turvakielto", "Tiina Mäkelä");
        assertThat(bot.ask(JUKKA, "Kuka on Elsa Åkerblomin omatyöntekijä?")).contains("Turvakielto", "Jukka Niemi");
    }

    @Test
    void tells_of_both_workers_of_a_child_in_child_protection() {
        assertThat(bot.ask(JUKKA, "Kuka on Veeti Kurjen omatyöntekijä?"))
                .contains("Maija Laine", "Lapsen asioista vastaava sosiaalityöntekijä: Jukka Niemi");
        assertThat(bot.ask(MAIJA, "omatt 000138")).contains("Maija Laine").doesNotContain("Jukka Niemi");
    }

    @Test
    void tells_of_two_named_workers_as_two() {
        assertThat(bot.ask(LEENA, "Kuka on Toivo Salmisen omatyöntekijä?"))
                .contains("useampi kuin yksi omatyöntekijä", "Tiina Mäkelä", "Outi Salmi");
    }

    @Test
    void lacks_a_named_worker_for_more_than_one_reason() {
        assertThat(bot.ask(LEENA, "Keneltä puuttuu omatyöntekijä?"))
                .contains("Pitkäaikainen tuen tarve", "Perustetta ei ole kirjattu");
    }

    @Test
    void says_one_neutral_sentence_to_somebody_who_is_in_no_staff_list() {
        SampleWorker stranger = SampleWorker.of(SampleUnit.ADVICE, "Vesa Vieras");

        assertThat(bot.ask(stranger, "omatt 000123"))
                .contains("Palvelen vain sosiaalihuollon henkilöstöä")
                .doesNotContain("Outi");
    }

    @Test
    void starts_no_playground_in_tests() {
        assertThat(bot.context().getBeansOfType(Playground.class)).isEmpty();
    }
}
