package fi.omabotti.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-1", "@SUM(A1)", "\tx"})
    void makes_no_cell_a_formula(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("\uFEFFa;b\r\n'" + cell + ";x\r\n");
    }

    @Test
    void quotes_what_would_end_a_cell() throws IOException {
        assertThat(written("Mäkelä; \"Tiina\"")).isEqualTo("\uFEFFa;b\r\n\"Mäkelä; \"\"Tiina\"\"\";x\r\n");
    }

    private static String written(String cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SafeCsv.write(out, List.of("a", "b"), List.of(List.of(cell, "x")));
        return out.toString(UTF_8);
    }
}
