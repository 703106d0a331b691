package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Sorted;
import fi.omabotti.compilation.Sorted.Fault;
import fi.omabotti.compilation.Sorted.What;
import fi.omabotti.compilation.TaggedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads themes back from the facilitators' workbook: the columns {@code numero} and {@code teema} of its sheet {@code teemat},
 * wherever they stand; nothing else in it is looked at. It is read row by row, as it may be large and comes from outside.
 */
public final class ThemesFromWorkbook {

    /** In bytes. */
    private static final int LARGEST = 20_000_000;

    private ThemesFromWorkbook() {}

    /** All of it or nothing. */
    public static Sorted read(byte[] file, Compiler compiler) {
        if (file.length > LARGEST) {
            return refused(What.UNREADABLE);
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            return rows(workbook).map(compiler::sort).orElseGet(() -> refused(What.NO_THEMES));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException noWorkbook) {
            return refused(What.UNREADABLE);
        }
    }

    private static Sorted refused(What what) {
        return new Sorted.Refused(List.of(new Fault(0, what)));
    }

    private static Optional<List<TaggedRow>> rows(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (sheets.getSheetName().equals(WorkbookFile.THEMES)) {
                    ThemeColumns columns = new ThemeColumns();
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), columns, false));
                    parser.parse(new InputSource(sheet));
                    return columns.rows();
                }
            }
        }
        return Optional.empty();
    }
}
