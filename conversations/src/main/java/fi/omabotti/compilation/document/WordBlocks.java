package fi.omabotti.compilation.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Draws blocks into a Word document, in the styles of {@code word-styles.xml}. */
record WordBlocks(XWPFDocument document, Instant at) {

    void title(String title, String subtitle) {
        paragraph("Title", title);
        paragraph("Subtitle", subtitle);
    }

    /** One after the other; what introduces something stays on its page. */
    void add(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            XWPFParagraph last = add(blocks.get(i));
            boolean introduces = blocks.get(i) instanceof Block.Paragraph || blocks.get(i) instanceof Block.Note;
            if (introduces && i + 1 < blocks.size() && isIntroduced(blocks.get(i + 1))) {
                last.setKeepNext(true);
            }
        }
    }

    private static boolean isIntroduced(Block block) {
        return !(block instanceof Block.Heading);
    }

    private XWPFParagraph add(Block block) {
        return block.fold(
                heading -> paragraph("Heading" + heading.level(), heading.text()),
                paragraph -> paragraph("Normal", paragraph.text()),
                note -> paragraph("Note", note.text()),
                this::bullets,
                this::table,
                this::chart,
                this::quotation,
                picture -> WordPicture.add(document, picture));
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph.createRun(), text);
        return paragraph;
    }

    private XWPFParagraph bullets(Block.Bullets bullets) {
        bullets.items().forEach(it -> paragraph("ListBullet", it));
        return document.getLastParagraph();
    }

    /** What follows a table needs a paragraph between. */
    private XWPFParagraph table(Block.Table table) {
        WordTable.add(document, table);
        XWPFParagraph gap = document.createParagraph();
        gap.setStyle("Note");
        gap.setSpacingAfter(0);
        gap.createRun().setFontSize(6);
        return gap;
    }

    private XWPFParagraph chart(Block.Chart chart) {
        try {
            return WordChart.add(document, chart, at);
        } catch (IOException | InvalidFormatException inMemory) {
            throw new UncheckedIOException(new IOException(inMemory));
        }
    }

    private XWPFParagraph quotation(Block.Quotation quotation) {
        XWPFParagraph paragraph = paragraph("Quote", "”" + quotation.text() + "”");
        XWPFRun source = paragraph.createRun();
        source.setStyle("QuoteSource");
        write(source, " (" + quotation.source() + ")");
        return paragraph;
    }

    /** As text, whatever it holds; lines stay lines. */
    static void write(XWPFRun run, String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line.replace('\t', ' '));
            first = false;
        }
    }
}
