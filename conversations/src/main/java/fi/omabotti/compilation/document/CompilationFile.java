package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The files that a compilation is made into, and what they are called: by ids only. */
public enum CompilationFile {
    WORD("docx", WordFile::write),
    EXCEL("xlsx", WorkbookFile::write),
    MARKDOWN("md", MarkdownFile::write),
    /** Every count. */
    CSV("csv", CsvFile::counts);

    @FunctionalInterface
    private interface Writer {
        void write(Compilation compilation, Language language, OutputStream out) throws IOException;
    }

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Writer writer;

    CompilationFile(String extension, Writer writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** Such as {@code koonti-12.docx}, or {@code koonti-12-tiimi-5.docx} for one team. */
    public String name(long preTask, Compilation compilation) {
        String team = compilation
                .team()
                .flatMap(it -> it.id())
                .map(it -> "-tiimi-" + it.value())
                .orElse("");
        return WorkbookFile.OF + preTask + team + "." + extension;
    }

    /** Of the workbook into which the facilitators write themes. */
    public static String themes(long preTask) {
        return WorkbookFile.OF + preTask + "-teemat.xlsx";
    }

    /** The whole of it. */
    public byte[] of(Compilation compilation, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(compilation, language, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }
}
