package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Sorted;
import fi.omabotti.compilation.Sorted.Fault;
import fi.omabotti.compilation.Sorted.What;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads themes back from the facilitators' workbook: the columns {@code numero} and {@code teema} of its sheet {@code teemat},
 * wherever they stand; nothing else in it is looked at. It is read row by row, as it may be large and comes from outside.
 */
public final class ThemesFromWorkbook {

    /** In bytes. */
    private static final int LARGEST = 10_000_000;

    /** In bytes, of all that is packed in it: more than any number of answers makes. */
    private static final long LARGEST_UNPACKED = 64_000_000;

    /** Of a workbook that runs programs; none of ours does. */
    private static final String PROGRAM = "vbaProject.bin";

    private final What fault;
    private final @Nullable ThemeColumns columns;

    private ThemesFromWorkbook(What fault, @Nullable ThemeColumns columns) {
        this.fault = fault;
        this.columns = columns;
    }

    /** Reads a file, whatever it is: what is no such workbook is refused when its themes are taken. */
    public static ThemesFromWorkbook of(byte[] file) {
        if (file.length > LARGEST) {
            return new ThemesFromWorkbook(What.UNREADABLE, null);
        }
        try {
            if (!isHarmless(file)) {
                return new ThemesFromWorkbook(What.UNREADABLE, null);
            }
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
                return new ThemesFromWorkbook(What.NO_THEMES, columns(workbook));
            }
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException noWorkbook) {
            return new ThemesFromWorkbook(What.UNREADABLE, null);
        }
    }

    /** Whether it is a workbook at all. */
    public boolean isReadable() {
        return fault != What.UNREADABLE;
    }

    /** The id of the pre-task that it was written for; empty when it does not say. */
    public Optional<Long> preTask() {
        return Optional.ofNullable(columns).flatMap(ThemeColumns::preTask);
    }

    /** Takes its themes, all of them or none. */
    public Sorted sorted(Compiler compiler) {
        return Optional.ofNullable(columns)
                .flatMap(ThemeColumns::rows)
                .map(compiler::sort)
                .orElseGet(() -> new Sorted.Refused(List.of(new Fault(0, fault))));
    }

    /** Unpacked once without being kept, as it is small when it comes and may be of any size then. */
    private static boolean isHarmless(byte[] file) throws IOException {
        byte[] some = new byte[8192];
        long left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(PROGRAM)) {
                    return false;
                }
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    left -= read;
                    if (left < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static @Nullable ThemeColumns columns(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (sheets.getSheetName().equals(WorkbookFile.THEMES)) {
                    ThemeColumns columns = new ThemeColumns();
                    XMLReader parser = XMLHelper.newXMLReader();
                    // its own would write into the log what is wrong, in words of the file
                    parser.setErrorHandler(new DefaultHandler());
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), columns, false));
                    parser.parse(new InputSource(sheet));
                    return columns;
                }
            }
        }
        return null;
    }
}
