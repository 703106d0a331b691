package fi.omabotti.compilation.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A square picture in a line of its own, with what it shows as alternative text. */
final class WordPicture {

    private WordPicture() {}

    static XWPFParagraph add(XWPFDocument document, Block.Picture content) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Chart");
        XWPFRun run = paragraph.createRun();
        int side = (int) (content.centimetres() * Units.EMU_PER_CENTIMETER);
        try {
            XWPFPicture picture =
                    run.addPicture(content.png().getInputStream(), PictureType.PNG, "picture.png", side, side);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(content.alternative());
        } catch (IOException | InvalidFormatException inMemory) {
            throw new UncheckedIOException(new IOException(inMemory));
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(content.alternative());
        return paragraph;
    }
}
