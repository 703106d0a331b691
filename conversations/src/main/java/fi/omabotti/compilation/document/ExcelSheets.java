package fi.omabotti.compilation.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets of a workbook. Words are words, whatever they begin with. */
final class ExcelSheets {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    /** In points. */
    private static final float LINE = 15;

    private static final float HIGHEST = 409;

    private final SXSSFWorkbook workbook;
    private final Map<Cell.Kind, CellStyle> styles = new EnumMap<>(Cell.Kind.class);
    private final CellStyle literal;
    private final CellStyle header;

    ExcelSheets(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Cell.Kind kind : Cell.Kind.values()) {
            styles.put(kind, style(kind));
        }
        this.literal = style(Cell.Kind.WORDS);
        literal.setQuotePrefixed(true);
        this.header = style(Cell.Kind.WORDS);
        Font bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** @param widths of the columns, in letters */
    void list(String name, Listing listing, int... widths) {
        SXSSFSheet sheet = sheet(name, widths);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, listing.rows().size(), 0, widths.length - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        Row first = sheet.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            org.apache.poi.ss.usermodel.Cell cell = first.createCell(i);
            cell.setCellValue(listing.header().get(i));
            cell.setCellStyle(header);
        }
        for (int i = 0; i < listing.rows().size(); i++) {
            fill(sheet.createRow(i + 1), listing.rows().get(i), widths);
        }
    }

    /** Without a header: names before values, or words alone. */
    void names(String name, List<List<String>> rows) {
        boolean values = rows.stream().anyMatch(it -> it.size() > 1);
        int[] widths = values ? new int[] {44, 80} : new int[] {80};
        SXSSFSheet sheet = sheet(name, widths);
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.createRow(i), rows.get(i).stream().map(Cell::words).toList(), widths);
        }
    }

    private SXSSFSheet sheet(String name, int... widths) {
        SXSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setFitToPage(true);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        return sheet;
    }

    private void fill(Row row, List<Cell> cells, int[] widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell content = cells.get(i);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            cell.setCellStyle(styles.get(content.kind()));
            content.number().ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(content.text()));
            if (content.kind() == Cell.Kind.WORDS) {
                lines = Math.max(lines, lines(content.text(), widths[i]));
            }
            if (isLikeAFormula(content.text())) {
                cell.setCellStyle(literal);
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, LINE * lines));
    }

    /** How high a row has to be is not found out by every program that opens it. */
    private static int lines(String text, int width) {
        return (int) text.lines()
                .mapToLong(it -> 1 + it.length() * 9L / (width * 10L))
                .sum();
    }

    /** It is text as it is; the mark keeps it so when somebody edits the cell or copies it. */
    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle style(Cell.Kind kind) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(kind != Cell.Kind.ONE_LINE);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private static String format(Cell.Kind kind) {
        return switch (kind) {
            case WORDS, ONE_LINE -> "@";
            case COUNT -> "0";
            case SHARE -> "0\\ %";
            case DECIMAL -> "0.0";
        };
    }
}
