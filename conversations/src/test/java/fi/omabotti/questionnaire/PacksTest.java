package fi.omabotti.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.omabotti.conversation.Language;
import fi.omabotti.countyfile.UnusableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

    private static final String GOOD = """
            key: pulssi
            title: {fi: Meidän pulssimme}
            intro: {fi: Vastaa., sv: Svara.}
            questions:
              - key: eka
                kind: text
                fi: Miten menee?
              - key: toka
                kind: one
                fi: Lämmitätkö?
                options:
                  - {key: no, fi: no}
                  - {key: yes, fi: yes}
            """;

    @TempDir
    Path folder;

    static Stream<Pack> ours() {
        return packs("").all().stream();
    }

    @Test
    void come_with_the_product() {
        assertThat(packs("").all())
                .extracting(Pack::key)
                .containsExactly("haastattelu", "nykytila", "omatyontekijaisyys-nakyvaksi", "pulssi", "tiimitehtava");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void are_written_in_both_languages(Pack pack) {
        Stream<Bilingual> words = Stream.of(
                        Stream.of(pack.title(), pack.intro()),
                        pack.themes().stream().map(Labelled::label),
                        pack.questions().stream().map(Question::text),
                        pack.questions().stream()
                                .flatMap(it -> it.items().stream().map(Item::label)),
                        pack.questions().stream()
                                .flatMap(it -> it.choices().stream().map(Labelled::label)))
                .flatMap(it -> it);

        assertThat(words).allSatisfy(it -> assertThat(it.sv()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void are_the_same_after_they_were_written_down_and_read(Pack pack) {
        PackYaml yaml = new PackYaml();

        assertThat(yaml.read("kept", yaml.write(pack))).isEqualTo(pack);
        assertThat(yaml.write(pack).length()).isLessThan(PackYaml.LONGEST / 4);
    }

    @Test
    void ask_six_questions_before_a_workshop_and_know_which_belong_together() {
        Pack pack = packs("").find("omatyontekijaisyys-nakyvaksi").orElseThrow();

        assertThat(pack.numbered(Scope.PERSONAL)).hasSize(6);
        assertThat(pack.numbered(Scope.PERSONAL).get(5))
                .extracting(Question::key)
                .containsExactly("tarpeet", "rooli");
        assertThat(pack.asks(Scope.TEAM)).isFalse();
        assertThat(pack.asking("rooli.itselle")).map(Question::key).hasValue("rooli");
        assertThat(pack.asking("rooli")).isEmpty();
    }

    @Test
    void compare_the_pulse_with_the_task_before_the_workshop_item_by_item() {
        assertThat(items("pulssi")).filteredOn(it -> it.startsWith("rooli")).hasSize(4);
        assertThat(items("omatyontekijaisyys-nakyvaksi"))
                .containsAll(items("pulssi").stream()
                        .filter(it -> it.startsWith("rooli"))
                        .toList());
    }

    @Test
    void let_a_teams_task_stand_beside_a_personal_one() {
        Packs packs = packs("");
        Pack both = packs.find("omatyontekijaisyys-nakyvaksi")
                .orElseThrow()
                .with(packs.find("tiimitehtava").orElseThrow());

        assertThat(both.numbered(Scope.PERSONAL)).hasSize(6);
        assertThat(both.numbered(Scope.TEAM)).hasSize(6);
        assertThat(both.themes()).hasSize(8);
    }

    @Test
    void give_way_to_a_countys_file_of_the_same_key() throws IOException {
        Files.writeString(folder.resolve("oma.yaml"), GOOD);
        Files.writeString(folder.resolve("toinen.yaml"), GOOD.replace("key: pulssi", "key: oma-kysely"));
        Files.writeString(folder.resolve("lue-minut.txt"), "not a pack");

        Packs packs = packs(folder.toString());

        Pack theirs = packs.find("pulssi").orElseThrow();
        assertThat(theirs.title().in(Language.SV)).isEqualTo("Meidän pulssimme");
        assertThat(theirs.questions().get(1).choices())
                .extracting(Labelled::key)
                .containsExactly("no", "yes");
        assertThat(packs.all()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: one        | kind: yksi           | questions 'toka': kind 'yksi' is none of text, one, several, number-class, scale, date
            kind: one        | kind: scale          | questions 'toka': lowest: there is no list of named fields
            key: toka        | key: eka             | question 'eka' is there twice
            key: toka        | key: Toka kysymys    | questions 'Toka kysymys': key 'Toka kysymys' is not made of small letters
            key: yes         | key: no              | questions 'toka': option 'no' is there twice
            fi: Miten menee? | sv: Hur går det?     | questions 'eka': fi is missing
            fi: Miten menee? | fi: [a, b]           | questions 'eka': fi is no text
            kind: text       | pakollinen: kyllä    | questions 'eka': kind '' is none of
            key: toka        | required: kyllä      | questions 2: key is missing
            title            | otsikko              | title: there is no list of named fields
            questions        | kysymykset           | it has no question
            key: pulssi      | key: '!!java.net.URL x' | line
            key: pulssi      | kuka: minä           | key is missing
            fi: Miten menee? | {fi: Hei, pitkä: 1}  | line
            """)
    void tell_the_file_the_question_and_what_is_wrong(String right, String wrong, String told) throws IOException {
        Path file = folder.resolve("oma.yaml");
        Files.writeString(file, GOOD.replace(right, wrong.replace("'", "")));

        UnusableFile fault = catchThrowableOfType(UnusableFile.class, () -> packs(folder.toString()));

        assertThat(fault).hasMessageContaining(file.toString()).hasMessageContaining(told);
        assertThat(fault.action()).contains("omabotti.packs");
    }

    @Test
    void do_not_take_two_files_of_one_key_nor_a_folder_that_is_not_there_nor_other_bytes() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        Files.writeString(folder.resolve("b.yaml"), GOOD);
        assertThat(catchThrowableOfType(UnusableFile.class, () -> packs(folder.toString())))
                .hasMessageContaining("b.yaml")
                .hasMessageContaining("'pulssi' too");

        Files.write(folder.resolve("a.yaml"), GOOD.getBytes(StandardCharsets.UTF_16));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> packs(folder.toString())))
                .hasMessageContaining("a.yaml");

        assertThat(catchThrowableOfType(
                        UnusableFile.class,
                        () -> packs(folder.resolve("nowhere").toString())))
                .hasMessageContaining("nowhere");
    }

    @Test
    void do_not_take_what_unfolds_without_end() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                a: &a [x, x, x, x]
                b: &b [*a, *a, *a, *a]
                c: [*b, *b, *b, *b]
                """);
        assertThat(catchThrowableOfType(UnusableFile.class, () -> packs(folder.toString())))
                .hasMessageContaining("a.yaml");

        Files.writeString(folder.resolve("a.yaml"), "[".repeat(10_000));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> packs(folder.toString())))
                .hasMessageContaining("a.yaml");
    }

    private static List<String> items(String key) {
        return packs("").find(key).orElseThrow().questions().stream()
                .flatMap(it -> it.items().stream().map(Item::key))
                .toList();
    }

    private static Packs packs(String folder) {
        return new Packs(folder);
    }
}
