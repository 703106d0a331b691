package fi.omabotti.compilation.document;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A bar chart that Word draws itself, from numbers that can be opened in it, with its content in words as alternative text. */
final class WordChart {

    /** From disagreement to agreement: light enough for black numbers. */
    private static final List<byte[]> SCALE =
            List.of(rgb(0xF4B183), rgb(0xFBE5D6), rgb(0xE7E6E6), rgb(0xBDD7EE), rgb(0x8FAADC));

    private static final byte[] PLAIN = rgb(0x2F5496);

    private static final byte[] WHITE = rgb(0xFFFFFF);

    /** A number has no room in a bar that is shorter. */
    private static final String SHARE = "[<0.055]\"\";0\\ %";

    /** In centimetres: as wide as the text. */
    private static final double WIDTH = 17;

    private static final double BAR_HEIGHT = 0.85;

    private static final double AXIS_AND_LEGEND = 1.6;

    private WordChart() {}

    static XWPFParagraph add(XWPFDocument document, Block.Chart content, Instant at)
            throws IOException, InvalidFormatException {
        double height = AXIS_AND_LEGEND + BAR_HEIGHT * content.categories().size();
        XWPFChart chart = document.createChart(
                (int) (WIDTH * Units.EMU_PER_CENTIMETER), (int) (height * Units.EMU_PER_CENTIMETER));
        draw(chart, content);
        withoutTime(chart, at);
        XWPFParagraph paragraph = document.getLastParagraph();
        paragraph.setStyle("Chart");
        CTNonVisualDrawingProps names = paragraph
                .getRuns()
                .get(0)
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr();
        names.setDescr(content.alternative());
        names.setTitle(content.title());
        return paragraph;
    }

    private static void draw(XWPFChart chart, Block.Chart content) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(50);
        if (content.shares()) {
            bars.setBarGrouping(BarGrouping.STACKED);
            values.setMaximum(1);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        series(chart, bars, content);
        chart.setAutoTitleDeleted(true);
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        chart.plot(bars);
        if (content.shares()) {
            endToEnd(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
    }

    /** Written as text: the lite schemas do not know the type of this number. */
    private static void endToEnd(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private static void series(XWPFChart chart, XDDFBarChartData bars, Block.Chart content) {
        int last = content.categories().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                content.categories().toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < content.series().size(); i++) {
            Block.Series one = content.series().get(i);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    one.values().toArray(Double[]::new),
                    chart.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)),
                    i + 1);
            var series = (XDDFBarChartData.Series) bars.addSeries(categories, numbers);
            series.setTitle(one.name(), chart.setSheetTitle(one.name(), i + 1));
            byte[] colour = content.shares() ? SCALE.get(i % SCALE.size()) : PLAIN;
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
            series.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(WHITE))));
            label(series.getCTBarSer(), content.shares());
        }
    }

    /** The number at its bar; none where it is zero. */
    private static void label(CTBarSer series, boolean shares) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(shares ? SHARE : "0;;");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** The numbers lie in a workbook of their own, which would tell when it was made. */
    private static void withoutTime(XWPFChart chart, Instant at) throws IOException, InvalidFormatException {
        CoreProperties properties = chart.getWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(at)));
        properties.setCreator(WordPages.PROGRAM);
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
