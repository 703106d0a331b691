package fi.omabotti.compilation.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.conversation.Language;
import fi.omabotti.staff.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A compilation of 200 answers as every kind of file; {@code conversations/check-documents} opens them in LibreOffice. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("target", "documents");

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Test
    void are_written_in_each_kind() throws IOException {
        Files.createDirectories(FOLDER);
        Compiler compiler = new Compiler(new SampleCompilation().material());
        Compilation all = compiler.ofAll();

        write("luvut.xlsx", out -> WorkbookFile.write(all, Language.FI, out));
        write("teemat.xlsx", out -> WorkbookFile.writeForFacilitators(compiler, 12, Language.FI, out));
        write("koonti.md", out -> MarkdownFile.write(all, Language.FI, out));
        write("koonti.csv", out -> CsvFile.counts(all, Language.FI, out));
        write("koonti.docx", out -> WordFile.write(all, Language.FI, out));
        write("koonti-sv.docx", out -> WordFile.write(all, Language.SV, out));
        write("tiimi.docx", out -> WordFile.write(compiler.ofTeam(new UnitId(3)), Language.FI, out));
    }

    private static void write(String name, Content content) throws IOException {
        Path file = FOLDER.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
        assertThat(file).isNotEmptyFile();
    }
}
