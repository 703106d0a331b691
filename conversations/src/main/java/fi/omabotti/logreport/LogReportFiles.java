package fi.omabotti.logreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.conversation.Language;
import fi.omabotti.folder.ProtectedFolder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The files of the reports, named by the report's number and nothing else.
 *
 * <p>They are written before the transaction is committed, and taken away again when it is rolled back: a machine that stops in
 * between leaves files that no report knows, in a folder that nobody else reads, and the next report has another number. The
 * other way round it would leave a report that is recorded, and has no files.
 */
@Component
class LogReportFiles {

    /** The client's languages: those of the law. */
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV);

    private static final String DRAFT = "luonnos";
    private static final String CHECKED = "tarkistettu";
    private static final String REFUSAL = "kieltaytyminen";

    private final ProtectedFolder folder;
    private final LogReportSettings settings;

    LogReportFiles(ProtectedFolder folder, LogReportSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    String place() {
        return folder.place();
    }

    List<String> drafts(long report) {
        return names(report, DRAFT);
    }

    List<String> checked(long report) {
        return names(report, CHECKED);
    }

    List<String> refusals(long report) {
        return LANGUAGES.stream()
                .map(language -> name(report, REFUSAL, language, "txt"))
                .toList();
    }

    /** Writes the four files of a draft, or none. */
    void write(ReportContent content) throws IOException {
        FileWork.undoneBy(() -> deleteDrafts(content.number()), () -> {
            for (Language language : LANGUAGES) {
                ReportText text = new ReportText(language, content, settings.countyText(language));
                folder.write(name(content.number(), DRAFT, language, "csv"), out -> ReportCsv.write(text, out));
                folder.write(name(content.number(), DRAFT, language, "pdf"), out -> ReportPdf.write(text, out));
            }
        });
    }

    /** Marks the files as checked. One that is marked already stays so. */
    void release(long report) throws IOException {
        FileWork.undoneBy(() -> rename(checked(report), drafts(report)), () -> {
            for (int i = 0; i < drafts(report).size(); i++) {
                if (!folder.holds(drafts(report).get(i))
                        && !folder.holds(checked(report).get(i))) {
                    throw new NoSuchFileException("a file of report " + report);
                }
            }
            rename(drafts(report), checked(report));
        });
    }

    /** Writes the refusal, which the log officer completes. The drafts go when it is committed. */
    void refuse(ReportContent content) throws IOException {
        FileWork.undoneBy(() -> deleteAll(refusals(content.number())), () -> {
            for (Language language : LANGUAGES) {
                ReportText text = new ReportText(language, content, settings.countyText(language));
                folder.write(
                        name(content.number(), REFUSAL, language, "txt"),
                        out -> out.write(RefusalLetter.of(text).getBytes(UTF_8)));
            }
        });
        deleteDraftsAtCommit(content.number());
    }

    /** A draft that another one replaces, or that is not given, does not stay. */
    void deleteDraftsAtCommit(long report) {
        FileWork.afterCommit(() -> deleteDrafts(report));
    }

    private void deleteDrafts(long report) throws IOException {
        deleteAll(drafts(report));
    }

    private void deleteAll(List<String> names) throws IOException {
        for (String name : names) {
            folder.delete(name);
        }
    }

    private void rename(List<String> names, List<String> newNames) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            if (folder.holds(names.get(i))) {
                folder.rename(names.get(i), newNames.get(i));
            }
        }
    }

    private static List<String> names(long report, String state) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of("csv", "pdf").map(form -> name(report, state, language, form)))
                .toList();
    }

    private static String name(long report, String state, Language language, String form) {
        return "lokiraportti-" + report + "-" + state + "-" + language.tag() + "." + form;
    }
}
