package fi.omabotti.roleguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.omabotti.conversation.Language;
import fi.omabotti.countyfile.UnusableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final String GOOD = """
            key: oma-sivu
            kind: topic
            title: {fi: Oma sivu, sv: Egen sida}
            answer: {fi: Vastaus., sv: Svar.}
            citation: {fi: Laki 1 §, sv: Lagen 1 §}
            address: {fi: 'https://www.finlex.fi/fi', sv: 'https://www.finlex.fi/sv'}
            valid-from: 2020-01-01
            owner: {fi: Lakimies, sv: Juristen}
            checked: 2026-11-20
            questions:
              fi: ['Mikä on oma sivu?']
              sv: ['Vad är en egen sida?']
            """;

    @TempDir
    Path folder;

    static Stream<Page> ours() {
        return new Pages("").all().stream();
    }

    @Test
    void come_with_fifteen_topics_and_those_beside_them() {
        Pages pages = new Pages("");

        assertThat(pages.of(PageKind.TOPIC)).hasSize(15);
        assertThat(Stream.of(PageKind.values()))
                .allSatisfy(kind -> assertThat(pages.of(kind)).hasSizeGreaterThan(1));
        assertThat(pages.of(PageKind.SERVICE))
                .extracting(Page::key)
                .containsExactly("iak", "lape", "lasu", "paihde", "peroik", "tyoik", "vamma");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void are_not_checked_by_a_lawyer_yet_and_do_not_pretend_to_be(Page page) {
        assertThat(page.source().checked()).isNull();
        assertThat(page.title().en()).isNotEmpty();
        assertThat(Stream.of(Language.values()))
                .allSatisfy(language -> assertThat(page.questions(language)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void of_a_path_say_where_the_named_worker_is_named(Page page) {
        assertThat(page.sections().stream().filter(Section::namedHere)).hasSize(page.kind() == PageKind.PATH ? 1 : 0);
    }

    @Test
    void give_way_to_a_countys_page_of_the_same_key_or_show_its_words_beside_ours() throws IOException {
        Files.writeString(folder.resolve("oma.yaml"), GOOD.replace("oma-sivu", "tehtavat"));
        Files.writeString(
                folder.resolve("lisa.yaml"),
                "key: salassapito\ncounty: {fi: Meillä kysytään Liisalta., sv: Fråga Liisa.}");

        Pages pages = new Pages(folder.toString());

        assertThat(pages.find("tehtavat").orElseThrow().title().fi()).isEqualTo("Oma sivu");
        assertThat(pages.find("salassapito").orElseThrow().countys())
                .map(Translated::sv)
                .hasValue("Fråga Liisa.");
        assertThat(pages.of(PageKind.TOPIC)).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "owner: {fi: Lakimies, sv: Juristen} || owner: there is no list of named fields",
                "citation: {fi: Laki 1 §, sv: Lagen 1 §} || a topic needs a citation",
                "valid-from: 2020-01-01 || valid-from is missing",
                "valid-from: 2020-01-01 | valid-from: 1.1.2020 | valid-from is no day such as 2026-11-20",
                "https://www.finlex.fi/fi | http://finlex.fi | address is no https address",
                "sv: ['Vad är en egen sida?'] || questions: sv is missing",
                "kind: topic | kind: law | kind 'law' is not known",
                "title: {fi: Oma sivu, sv: Egen sida} | title: {fi: Oma sivu} | title: sv is missing",
                "key: oma-sivu | key: Oma sivu | key is not made of",
                "owner: | related: [ei-ole] | field",
            })
    void say_what_is_wrong_with_a_countys_file_and_where(String good, String bad, String said) throws IOException {
        String text = GOOD.replace(good, bad == null ? "" : bad);
        Files.writeString(folder.resolve("oma.yaml"), text);

        assertThat(fault()).hasMessageContaining("oma.yaml cannot be used: ");
        if (!said.equals("field")) {
            assertThat(fault()).hasMessageContaining(said);
        }
    }

    @Test
    void refuse_what_is_too_long_for_a_phone() throws IOException {
        Files.writeString(folder.resolve("oma.yaml"), GOOD.replace("Vastaus.", "V".repeat(601)));

        assertThat(fault()).hasMessageContaining("answer is longer than 600 characters");
    }

    @Test
    void refuse_words_beside_a_page_and_relations_that_do_not_exist() throws IOException {
        Files.writeString(folder.resolve("oma.yaml"), "key: ei-ole\ncounty: {fi: Hei., sv: Hej.}");
        assertThat(fault()).hasMessageContaining("there is no page 'ei-ole' to stand beside");

        Files.writeString(folder.resolve("oma.yaml"), GOOD + "related: [ei-ole]\n");
        assertThat(fault()).hasMessageContaining("related: there is no page 'ei-ole'");
        assertThat(fault().action()).contains("OMABOTTI_ROLEGUIDE");
    }

    private UnusableFile fault() {
        return catchThrowableOfType(
                UnusableFile.class, () -> new Pages(List.of(folder).get(0).toString()));
    }
}
