package fi.omabotti.compilation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A compilation as Markdown: the Word document without its charts, which stand there in words. */
public final class MarkdownFile {

    /** What Markdown or HTML would take for its own. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#+\\-!|~&:@=]");

    private MarkdownFile() {}

    /** Writes the whole of it, in UTF-8. Does not close the stream. */
    public static void write(Compilation compilation, Language language, OutputStream out) throws IOException {
        Outline outline = Outline.of(compilation, language);
        String text = "# " + plain(outline.title()) + "\n\n" + plain(outline.subtitle()) + "\n\n"
                + outline.blocks().stream().map(MarkdownFile::block).collect(Collectors.joining("\n\n")) + "\n";
        out.write(text.getBytes(UTF_8));
    }

    private static String block(Block block) {
        return block.fold(
                heading -> "#".repeat(heading.level() + 1) + " " + plain(heading.text()),
                paragraph -> plain(paragraph.text()),
                note -> "*" + plain(note.text()) + "*",
                bullets -> bullets.items().stream().map(it -> "- " + plain(it)).collect(Collectors.joining("\n")),
                MarkdownFile::table,
                chart -> "*" + plain(chart.alternative()) + "*",
                quotation -> "> " + plain(quotation.text()).replace("\n", "  \n> ") + "  \n> ("
                        + plain(quotation.source()) + ")",
                picture -> "*" + plain(picture.alternative()) + "*");
    }

    private static String table(Block.Table table) {
        if (table.header().isEmpty()) {
            return table.rows().stream()
                    .map(row -> row.stream().map(MarkdownFile::plain).collect(Collectors.joining(": ", "- ", "")))
                    .collect(Collectors.joining("\n"));
        }
        return row(table.header()) + "\n|" + " --- |".repeat(table.header().size()) + "\n"
                + table.rows().stream().map(MarkdownFile::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(it -> plain(it).replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Nothing that was written in an answer is markup here. */
    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
