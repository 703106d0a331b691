package fi.omabotti.answering;

import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;

/** The pages of a form, each of which a phone shows without much scrolling. What belongs together stays together. */
final class FormPages {

    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_FIELDS = 5;

    private FormPages() {}

    static List<List<Question>> of(Pack pack, Scope scope) {
        List<List<Question>> pages = new ArrayList<>();
        for (List<Question> together : pack.numbered(scope)) {
            List<Question> last = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
            if (last.isEmpty() || !fits(last, together)) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).addAll(together);
        }
        return pages;
    }

    private static boolean fits(List<Question> page, List<Question> more) {
        return page.size() + more.size() <= MOST_QUESTIONS && fields(page) + fields(more) <= MOST_FIELDS;
    }

    private static int fields(List<Question> questions) {
        return questions.stream().mapToInt(it -> it.items().size()).sum();
    }
}
