package fi.omabotti.roleguide;

import fi.omabotti.countyfile.CountyFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pages that there are: ours ({@code roleguide/*.yaml}), and the county's in the folder {@code omabotti.role-guide}, of
 * which one takes the place of ours or stands beside it. Read once, at start; the bot does not start with a faulty one.
 */
@Component
class Pages {

    private static final CountyFiles FILES = new CountyFiles("The page of the role guide", "omabotti.role-guide");

    private final Map<String, Page> pages;

    Pages(@Value("${omabotti.role-guide:}") String folder) {
        pages = new TreeMap<>(FILES.ours("classpath:roleguide/*.yaml", PageReader::page, Page::key));
        for (CountyPage theirs :
                FILES.countys(folder, PageReader::countyPage, CountyPage::key).values()) {
            FILES.check(theirs.key(), () -> theirs.over(pages));
        }
        pages.values().forEach(page -> FILES.check(page.key(), () -> checkRelated(page)));
    }

    List<Page> all() {
        return List.copyOf(pages.values());
    }

    List<Page> of(PageKind kind) {
        return pages.values().stream().filter(page -> page.kind() == kind).toList();
    }

    Optional<Page> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    /** Those that are read next. */
    List<Page> related(Page page) {
        return page.related().stream().flatMap(key -> find(key).stream()).toList();
    }

    private void checkRelated(Page page) {
        page.related().stream()
                .filter(key -> !pages.containsKey(key))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException("related: there is no page '" + missing + "'");
                });
    }
}
