package fi.omabotti.name;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"virtasen", "matin", "åkerblomille", "akerblom", "marja-leenan", "nguyenin", "aaltonen", "öst"})
    void knows_the_names_that_people_have_in_any_case(String word) {
        assertThat(NameList.isName(NameForms.finnish(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vastuulla",
                "auttaa",
                "mahtaa",
                "asiakkuus",
                "pystytkö",
                "käsittelee",
                "omaohjaaja",
                "hetkinen",
                "ystävällisesti",
                "aaaa",
                "zzz",
                "-",
                "virtanen-ystävällisesti"
            })
    void takes_no_ordinary_word_for_a_name(String word) {
        assertThat(NameList.isName(NameForms.finnish(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family_names.txt", "given_names.txt"})
    void finds_every_line_of_a_list_and_nothing_between_them(String list) throws IOException {
        SortedLines lines = SortedLines.of(list);
        List<String> names = names(list);
        assertThat(names).hasSizeGreaterThan(5_000).isSorted().allMatch(lines::contains);
        assertThat(names.stream().map(name -> name + "'")).noneMatch(lines::contains);
    }

    private static List<String> names(String list) throws IOException {
        try (InputStream stream = NameListTest.class.getResourceAsStream(list)) {
            String text = new String(stream.readAllBytes(), US_ASCII);
            return Pattern.compile("\n").splitAsStream(text).toList();
        }
    }
}
