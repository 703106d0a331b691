package fi.omabotti.answering;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Draws a page of the form. */
@Component
class AnswerForm {

    static final String NO_CLIENT = "no-client";

    private final Confidence confidence;

    AnswerForm(Confidence confidence) {
        this.confidence = confidence;
    }

    /**
     * What is said before the fields, and what stands in them.
     *
     * @param first in finished words
     * @param written in the fields, by items, in the place of what is in the store
     * @param mayTellWho whether its writer may say that nobody named is a client
     */
    record Page(int number, List<Part> first, Map<String, String> written, boolean mayTellWho) {

        static Page of(int number, Part... first) {
            return new Page(number, List.of(first), Map.of(), false);
        }
    }

    Reply draw(OwnSheet own, Page page, Wording wording) {
        List<List<Question>> pages = own.pages();
        int number = Math.max(1, Math.min(page.number(), pages.size()));
        UnaryOperator<String> answers =
                item -> page.written().getOrDefault(item, own.sheet().text(item));
        List<Part> parts = new ArrayList<>(page.first());
        parts.add(new Headline(wording.title(own.task())));
        if (number == 1) {
            parts.add(new Part.Paragraph(own.task().pack().intro().in(wording.language())));
            parts.addAll(confidence.said(own, wording));
        }
        parts.add(wording.note("page", number, pages.size()));
        pages.get(number - 1)
                .forEach(it -> parts.addAll(FormFields.draw(it, own.task().pack(), wording, answers)));
        return wording.reply(parts, page.mayTellWho() ? mend(own, number, wording) : go(own, number, wording));
    }

    /** Both ways keep what was written on the page. */
    private static List<Choice> go(OwnSheet own, int number, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        choices.add(wording.button(AnswerButton.SAVE, own.writing(number)));
        if (number > 1) {
            choices.add(AnswerButton.SAVE.choice(wording.say("button.back"), back(own, number)));
        }
        choices.add(wording.button(AnswerButton.WHO_SEES, own.values()));
        if (number == 1 && own.isOnesOwn() && own.sheet().isEmpty()) {
            choices.add(wording.button(AnswerButton.DECLINE, own.values()));
            choices.add(wording.button(AnswerButton.AWAY, own.values()));
        }
        return choices;
    }

    private static List<Choice> mend(OwnSheet own, int number, Wording wording) {
        Map<String, String> values = new HashMap<>(own.writing(number));
        values.put(NO_CLIENT, "yes");
        return List.of(
                AnswerButton.SAVE.choice(wording.say("button.mend"), own.writing(number)),
                AnswerButton.SAVE.choice(wording.say("no-client"), values));
    }

    private static Map<String, String> back(OwnSheet own, int number) {
        Map<String, String> values = new HashMap<>(own.writing(number));
        values.put(AnswerSaving.GO, Integer.toString(number - 1));
        return values;
    }
}
