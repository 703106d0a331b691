package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A compilation as a Word document (.docx): headings, tables, charts that Word draws and that say in words what they show. */
public final class WordFile {

    private WordFile() {}

    /** Writes the whole of it; the same compilation makes the same bytes. Does not close the stream. */
    public static void write(Compilation compilation, Language language, OutputStream out) throws IOException {
        Wording wording = new Wording(language);
        Outline outline = Outline.of(compilation, language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            WordPages pages = new WordPages(document, wording);
            pages.setUp(outline, compilation.about().compiledAt());
            WordBlocks blocks =
                    new WordBlocks(document, compilation.about().compiledAt().toInstant());
            blocks.title(outline.title(), outline.subtitle());
            blocks.add(outline.blocks());
            document.write(bytes);
        }
        StableZip.copy(bytes.toByteArray(), out);
    }
}
