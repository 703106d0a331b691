package fi.omabotti.roleguide;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Findable;
import fi.omabotti.conversation.Language;
import fi.omabotti.roleguide.QuestionIndex.Near;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pages as they are looked for while a message is written, and put into it. */
@Component
class GuidePagesToShow implements Findable {

    /** Unfinished words have little in common with whole questions. */
    private static final double FITS = 0.25;

    private final Pages pages;
    private final QuestionIndex index;

    GuidePagesToShow(Pages pages, QuestionIndex index) {
        this.pages = pages;
        this.index = index;
    }

    @Override
    public List<Finding> find(String words, Language language, Asker asker) {
        Stream<Page> found = words.isBlank()
                ? pages.of(PageKind.TOPIC).stream()
                : index.nearest(words, language).stream()
                        .filter(near -> near.likeness() >= FITS)
                        .map(Near::page);
        return found.map(page -> finding(page, new GuideWording(language))).toList();
    }

    private static Finding finding(Page page, GuideWording wording) {
        PageCard card = new PageCard(page, wording);
        return new Finding(
                page.title().in(wording.language()),
                card.line(),
                wording.reply(card.parts(), card.link().stream().toList()));
    }
}
