package fi.omabotti.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.questionnaire.Question.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final Heading HEADING = new Heading("q", Scope.PERSONAL, true, false, both("Mitä?"));
    private static final List<Labelled> SOME = List.of(of("a"), of("b"), of("c"));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            TEXT,         ' Näin on ',  Näin on
            TEXT,         12345678901,  -
            TEXT,         '=SUM(A1)',   '=SUM(A1)'
            TEXT,         '<b>x</b>',   '<b>x</b>'
            ONE,          b,            b
            ONE,          d,            -
            ONE,          'a,b',        -
            SEVERAL,      'c,a',        'a,c'
            SEVERAL,      'a,a',        a
            SEVERAL,      'a,d',        -
            SEVERAL,      ',',          -
            NUMBER_CLASS, c,            c
            NUMBER_CLASS, 3,            -
            SCALE,        1,            1
            SCALE,        5,            5
            SCALE,        0,            -
            SCALE,        6,            -
            SCALE,        3.5,          -
            SCALE,        ٣,            -
            DATE,         2026-12-03,   2026-12-03
            DATE,         2026-02-30,   -
            DATE,         3.12.2026,    -
            """)
    void takes_what_answers_it_and_nothing_else(Kind kind, String entered, String kept) {
        assertThat(question(kind).read(entered).orElse(null)).isEqualTo(kept);
    }

    @Test
    void keeps_lines_and_drops_what_no_keyboard_writes() {
        assertThat(question(Kind.TEXT).read("a\u0000b\nc\u0007\td")).hasValue("ab\nc\td");
        assertThat(question(Kind.TEXT).read("\u0000")).isEmpty();
    }

    @Test
    void has_an_item_for_itself_or_for_each_statement() {
        assertThat(question(Kind.DATE).items()).extracting(Item::key).containsExactly("q");
        assertThat(question(Kind.SCALE).items()).extracting(Item::key).containsExactly("q.a", "q.b", "q.c");
    }

    @Test
    void is_not_made_without_what_it_is_about() {
        assertThatThrownBy(() -> new Question.OneOf(HEADING, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question.Words(HEADING, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question.Words(HEADING, Question.Words.LONGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> both(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pack(
                        "p",
                        both("Pack"),
                        both("Intro"),
                        false,
                        List.of(),
                        List.of(new Question.Day(new Heading("q", Scope.TEAM, false, true, both("Mitä?"))))))
                .hasMessageContaining("continues");
    }

    private static Question question(Kind kind) {
        return switch (kind) {
            case TEXT -> new Question.Words(HEADING, 10);
            case ONE -> new Question.OneOf(HEADING, SOME);
            case SEVERAL -> new Question.AnyOf(HEADING, SOME);
            case NUMBER_CLASS -> new Question.NumberClass(HEADING, SOME);
            case SCALE -> new Question.Scale(HEADING, SOME, both("low"), both("high"));
            case DATE -> new Question.Day(HEADING);
        };
    }

    private static Labelled of(String key) {
        return new Labelled(key, both(key));
    }

    private static Bilingual both(String fi) {
        return new Bilingual(fi, "");
    }
}
