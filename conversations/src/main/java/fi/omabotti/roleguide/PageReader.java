package fi.omabotti.roleguide;

import fi.omabotti.conversation.Language;
import fi.omabotti.countyfile.Fields;
import fi.omabotti.roleguide.Source.Law;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the fields of a file to a page; whatever is wrong is said with its place. */
final class PageReader {

    private PageReader() {}

    static Page page(Fields fields) {
        return new Page(
                fields.needed("key"),
                kind(fields),
                translated(fields, "title"),
                translated(fields, "answer"),
                sections(fields),
                source(fields),
                optional(fields, "county").orElse(null),
                questions(fields.fields("questions")),
                texts(fields, "related"));
    }

    /** A county's file: a page, or words beside one of ours. */
    static CountyPage countyPage(Fields fields) {
        return fields.has("title")
                ? new CountyPage.Whole(page(fields))
                : new CountyPage.Beside(fields.needed("key"), translated(fields, "county"));
    }

    private static PageKind kind(Fields fields) {
        String named = fields.needed("kind");
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind.key().equals(named))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind '" + named + "' is not known"));
    }

    private static Source source(Fields fields) {
        Law law = fields.has("citation")
                ? new Law(
                        translated(fields, "citation"),
                        translated(fields, "address"),
                        day(fields, "valid-from")
                                .orElseThrow(() -> new IllegalArgumentException("valid-from is missing")))
                : null;
        return new Source(translated(fields, "owner"), day(fields, "checked").orElse(null), law);
    }

    private static List<Section> sections(Fields fields) {
        List<Section> sections = new ArrayList<>();
        for (Object content : fields.list("sections")) {
            Fields section = Fields.of("section " + (sections.size() + 1) + ": ", content);
            List<Translated> items = new ArrayList<>();
            for (Object item : section.list("items")) {
                items.add(translated(Fields.of(section.where() + "item " + (items.size() + 1) + ": ", item)));
            }
            sections.add(new Section(translated(section, "label"), items, section.flag("named-here", false)));
            section.end();
        }
        return sections;
    }

    private static Map<Language, List<String>> questions(Fields fields) {
        Map<Language, List<String>> questions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            questions.put(language, texts(fields, language.tag()));
        }
        fields.end();
        return questions;
    }

    private static List<String> texts(Fields fields, String name) {
        List<String> texts = new ArrayList<>();
        for (@Nullable Object content : fields.list(name)) {
            if (!(content instanceof String text) || text.isBlank()) {
                throw new IllegalArgumentException(fields.where() + name + " holds something else than text");
            }
            texts.add(text.strip());
        }
        return texts;
    }

    private static Optional<Translated> optional(Fields fields, String name) {
        return fields.has(name) ? Optional.of(translated(fields, name)) : Optional.empty();
    }

    private static Translated translated(Fields fields, String name) {
        return translated(fields.fields(name));
    }

    private static Translated translated(Fields words) {
        Translated translated = new Translated(
                words.needed("fi"), words.needed("sv"), words.text("en").orElse(""));
        words.end();
        return translated;
    }

    private static Optional<LocalDate> day(Fields fields, String name) {
        try {
            return fields.text(name).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(fields.where() + name + " is no day such as 2026-11-20", none);
        }
    }
}
