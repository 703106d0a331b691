package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compiler;
import fi.omabotti.conversation.Language;
import fi.omabotti.staff.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sample documents into a folder, for {@code conversations/check-documents}, which opens them in LibreOffice. */
public final class SampleFiles {

    private SampleFiles() {}

    /**
     * Writes them.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Compiler compiler = new Compiler(new SampleCompilation().material());
        write(folder.resolve("luvut.xlsx"), out -> WorkbookFile.write(compiler.ofAll(), Language.FI, out));
        write(folder.resolve("teemat.xlsx"), out -> WorkbookFile.writeForFacilitators(compiler, 12, Language.FI, out));
        write(folder.resolve("koonti.md"), out -> MarkdownFile.write(compiler.ofAll(), Language.FI, out));
        write(folder.resolve("koonti.csv"), out -> CsvFile.counts(compiler.ofAll(), Language.FI, out));
        write(folder.resolve("koonti.docx"), out -> WordFile.write(compiler.ofAll(), Language.FI, out));
        write(folder.resolve("koonti-sv.docx"), out -> WordFile.write(compiler.ofAll(), Language.SV, out));
        write(folder.resolve("tiimi.docx"), out -> WordFile.write(compiler.ofTeam(new UnitId(3)), Language.FI, out));
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
