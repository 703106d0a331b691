package fi.omabotti.compilation.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The paper, the styles, the footer and the properties of a Word document. Lengths in twentieths of a point. */
record WordPages(XWPFDocument document, Wording wording) {

    /** A4. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;

    /** Two centimetres. */
    private static final int MARGIN = 1134;

    /** Between the margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    /** Who made it: never a person. */
    static final String PROGRAM = "Omabotti";

    void setUp(Outline outline, ZonedDateTime at) throws IOException {
        properties(outline, at);
        document.createStyles().setStyles(styles());
        bullets();
        paper();
        footer(outline);
    }

    private void properties(Outline outline, ZonedDateTime at) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(outline.title() + " – " + outline.subtitle());
        properties.setCreator(PROGRAM);
        properties.setLastModifiedByUser(PROGRAM);
        Optional<Date> then = Optional.of(Date.from(at.toInstant()));
        properties.setCreated(then);
        properties.setModified(then);
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(wording.locale().toLanguageTag());
    }

    private CTStyles styles() throws IOException {
        try (InputStream file = Objects.requireNonNull(WordPages.class.getResourceAsStream("word-styles.xml"))) {
            CTStyles styles = StylesDocument.Factory.parse(file).getStyles();
            styles.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLangArray(0)
                    .setVal(wording.locale().toLanguageTag());
            return styles;
        } catch (XmlException brokenInTheJar) {
            throw new IllegalStateException(brokenInTheJar);
        }
    }

    /** The style of lists asks for list 1. */
    private void bullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(240));
        XWPFNumbering numbering = document.createNumbering();
        numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private void footer(Outline outline) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(outline.title() + " – " + outline.subtitle());
        line.createRun().addTab();
        line.createRun().setText(wording.say("footer.page") + " ");
        field(line, "PAGE");
        line.createRun().setText(" / ");
        field(line, "NUMPAGES");
    }

    private static void field(XWPFParagraph line, String instruction) {
        line.getCTP().addNewFldSimple().setInstr(instruction);
    }
}
