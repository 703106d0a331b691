package fi.omabotti.compilation.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in a Word document: its header is repeated on each page, and no row is torn apart. */
final class WordTable {

    /** What is left and right of the text in a cell: by as much a table is moved to stand under the text. */
    private static final int CELL_MARGIN = 108;

    private static final int WIDTH = WordPages.TEXT_WIDTH - CELL_MARGIN;

    private static final int[] NAMES_AND_VALUES = {3400, WIDTH - 3400};

    /** In rows. */
    private static final int SHORT = 14;

    private static final String LINES = "BFBFBF";

    private static final String SHADE = "D9E2F3";

    private WordTable() {}

    static void add(XWPFDocument document, Block.Table content) {
        List<List<String>> rows = new ArrayList<>();
        if (!content.header().isEmpty()) {
            rows.add(content.header());
        }
        rows.addAll(content.rows());
        int[] widths = isOfNamesAndValues(content) ? NAMES_AND_VALUES : ColumnWidths.of(rows, WIDTH);
        XWPFTable table = document.createTable(rows.size(), widths.length);
        layOut(table, widths);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            boolean header = i == 0 && !content.header().isEmpty();
            row.setCantSplitRow(true);
            row.setRepeatHeader(header);
            for (int column = 0; column < widths.length; column++) {
                Looks looks = new Looks(
                        header,
                        header || (content.header().isEmpty() && column == 0),
                        column > 0 && !content.header().isEmpty() && isNarrow(rows, column),
                        header || staysWithNext(i, rows.size()));
                XWPFTableCell cell = row.getCell(column);
                cell.setWidth(Integer.toString(widths[column]));
                fill(cell, rows.get(i).get(column), looks);
            }
        }
    }

    private static boolean isOfNamesAndValues(Block.Table content) {
        return content.header().isEmpty()
                && content.rows().stream().allMatch(it -> it.size() == NAMES_AND_VALUES.length);
    }

    private record Looks(boolean shaded, boolean bold, boolean right, boolean withNext) {}

    private static void layOut(XWPFTable table, int[] widths) {
        table.setWidth(WIDTH);
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(BigInteger.valueOf(CELL_MARGIN));
        indent.setType(STTblWidth.DXA);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINES);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINES);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINES);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** A short table stays whole; of a longer one no row stands alone on a page. */
    private static boolean staysWithNext(int row, int rows) {
        return row < rows - 1 && (rows <= SHORT || row == rows - 2);
    }

    /** Numbers, and words as short as numbers. */
    private static boolean isNarrow(List<List<String>> rows, int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[\\d\\p{Punct}\\u00A0 –]*"));
    }

    private static void fill(XWPFTableCell cell, String text, Looks looks) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        paragraph.setKeepNext(looks.withNext());
        if (looks.right()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (looks.shaded()) {
            cell.setColor(SHADE);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(looks.bold());
        if (looks.shaded()) {
            run.setFontSize(9);
        }
        WordBlocks.write(run, text);
    }
}
