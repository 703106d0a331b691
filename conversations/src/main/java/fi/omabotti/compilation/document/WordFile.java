package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A compilation as a Word document (.docx): headings, tables, charts that Word draws and that say in words what they show. */
public final class WordFile {

    private WordFile() {}

    /** Writes the whole of it; the same compilation makes the same bytes. Does not close the stream. */
    public static void write(Compilation compilation, Language language, OutputStream out) throws IOException {
        write(Outline.of(compilation, language), language, compilation.about().compiledAt(), out);
    }

    /**
     * Writes any other document in the same looks; the same outline at the same time makes the same bytes. Does not close the
     * stream.
     *
     * @param at when it was made, as its properties say
     */
    public static void write(Outline outline, Language language, ZonedDateTime at, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            WordPages pages = new WordPages(document, new Wording(language));
            pages.setUp(outline, at);
            WordBlocks blocks = new WordBlocks(document, at.toInstant());
            blocks.title(outline.title(), outline.subtitle());
            blocks.add(outline.blocks());
            document.write(bytes);
        }
        StableZip.copy(bytes.toByteArray(), out);
    }
}
