package fi.omabotti.answering;

import fi.omabotti.answering.AnswerForm.Page;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.Fill;
import fi.omabotti.pretask.Outcome.Fault;
import fi.omabotti.pretask.Sheets;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps a page, and shows the next one; or the same again, with what was written in it. */
@Component
class AnswerSaving {

    /** The page to go to, when it is not the next one. */
    static final String GO = "go";

    static final String QUOTE = "quote";
    static final String RESEARCH = "research";

    private final Sheets sheets;
    private final AnswerForm form;
    private final OwnAnswers answers;

    AnswerSaving(Sheets sheets, AnswerForm form, OwnAnswers answers) {
        this.sheets = sheets;
        this.form = form;
        this.answers = answers;
    }

    Reply save(OwnSheet own, Map<String, String> values, Wording wording) {
        int page = Values.number(values, OwnSheet.PAGE, 1);
        if (page < 1 || page > own.pages().size()) {
            return answers.status(own, wording);
        }
        Map<String, String> written = FormFields.entered(own.pages().get(page - 1), values);
        Fill fill = new Fill(
                Values.number(values, OwnSheet.VERSION, 0),
                Values.number(values, OwnSheet.REVISION, -1),
                written,
                values.containsKey(AnswerForm.NO_CLIENT));
        return sheets.save(own.task().id(), own.writer(), fill)
                .fold(
                        kept -> next(own.with(kept), Values.number(values, GO, page + 1), wording),
                        overtaken -> form.draw(
                                own.with(overtaken),
                                new Page(page, overtaken(own.with(overtaken), page, written, wording), written, false),
                                wording),
                        now -> form.draw(
                                own.with(now),
                                new Page(page, List.of(wording.paragraph("other-questions")), written, false),
                                wording),
                        faults -> again(own, page, written, faults, wording),
                        missing -> form.draw(
                                own,
                                new Page(page, List.of(answers.missing(own, missing, wording)), written, false),
                                wording),
                        why -> answers.refused(own, why, wording));
    }

    Reply submit(OwnSheet own, Map<String, String> values, Wording wording) {
        return sheets.submit(
                        own.task().id(),
                        own.writer(),
                        Values.number(values, OwnSheet.VERSION, 0),
                        Values.number(values, OwnSheet.REVISION, -1),
                        !values.getOrDefault(QUOTE, "").isEmpty(),
                        !values.getOrDefault(RESEARCH, "").isEmpty())
                .fold(
                        kept -> answers.receipt(own.with(kept), wording),
                        now -> answers.check(own.with(now), List.of(wording.paragraph("changed-meanwhile")), wording),
                        now -> answers.check(own.with(now), List.of(wording.paragraph("other-questions")), wording),
                        faults -> answers.status(own, wording),
                        missing -> answers.check(own, List.of(), wording),
                        why -> answers.refused(own, why, wording));
    }

    private Reply next(OwnSheet own, int page, Wording wording) {
        Part saved = own.sheet().submitted()
                ? wording.paragraph("saved.submitted")
                : wording.paragraph("saved", own.done(), own.count());
        if (page <= own.pages().size()) {
            return form.draw(own, Page.of(page, saved), wording);
        }
        return own.sheet().submitted() ? answers.receipt(own, wording) : answers.check(own, List.of(saved), wording);
    }

    /** What stands in the store beside what was written: both are there to choose from. */
    private static List<Part> overtaken(OwnSheet own, int page, Map<String, String> written, Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(wording.paragraph(own.isOfTeam() ? "overtaken.team" : "overtaken"));
        for (Question question : own.pages().get(page - 1)) {
            question.items().forEach(item -> {
                String now = own.sheet().text(item.key());
                if (!now.equals(written.getOrDefault(item.key(), now).strip())) {
                    String shown = now.isEmpty() ? wording.say("nothing") : FormFields.shown(question, now, wording);
                    parts.add(wording.note("overtaken.now", item.label().in(wording.language()), shown));
                }
            });
        }
        return parts;
    }

    private Reply again(
            OwnSheet own, int page, Map<String, String> written, Map<String, Fault> faults, Wording wording) {
        Set<Fault> kinds = Set.copyOf(faults.values());
        List<Part> first = new ArrayList<>();
        if (kinds.contains(Fault.IDENTITY_CODE)) {
            first.add(wording.paragraph("text.identity-code"));
        }
        if (kinds.contains(Fault.MAY_TELL_WHO)) {
            first.add(wording.paragraph("text.may-tell-who"));
        }
        own.pages().get(page - 1).stream()
                .filter(question -> question.items().stream().anyMatch(it -> faults.get(it.key()) == Fault.NO_ANSWER))
                .forEach(it ->
                        first.add(wording.paragraph("text.no-answer", it.text().in(wording.language()))));
        boolean mayTellWho = kinds.equals(Set.of(Fault.MAY_TELL_WHO));
        return form.draw(own, new Page(page, first, written, mayTellWho), wording);
    }
}
