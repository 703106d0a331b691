package fi.omabotti.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions that are asked together, as a file has them or a pre-task holds them.
 *
 * @param key by which a county's file takes the place of ours
 * @param intro what is said before the first question
 * @param byInterviewer an interviewer fills it in for somebody; else everybody does it for themselves
 * @param themes by which answers in words may be sorted afterwards
 */
public record Pack(
        String key,
        Bilingual title,
        Bilingual intro,
        boolean byInterviewer,
        List<Labelled> themes,
        List<Question> questions) {

    private static final int MOST = 60;

    public Pack {
        Labelled.checkKey(key);
        themes = List.copyOf(themes);
        questions = List.copyOf(questions);
        Labelled.checkUnique(themes.stream().map(Labelled::key).toList(), "theme");
        Labelled.checkUnique(questions.stream().map(Question::key).toList(), "question");
        if (questions.isEmpty() || questions.size() > MOST) {
            throw new IllegalArgumentException("it has no question, or more than " + MOST);
        }
        for (Scope scope : Scope.values()) {
            of(questions, scope)
                    .findFirst()
                    .filter(it -> it.heading().continues())
                    .ifPresent(first -> {
                        throw new IllegalArgumentException(
                                "question '" + first.key() + "' continues a question, but is the first one");
                    });
        }
    }

    /** The questions of one scope, in their order. */
    public List<Question> questions(Scope scope) {
        return of(questions, scope).toList();
    }

    /** The same as people count them: each with those that continue it. */
    public List<List<Question>> numbered(Scope scope) {
        List<List<Question>> numbered = new ArrayList<>();
        for (Question question : questions(scope)) {
            if (!question.heading().continues()) {
                numbered.add(new ArrayList<>());
            }
            numbered.get(numbered.size() - 1).add(question);
        }
        return numbered.stream().map(List::copyOf).toList();
    }

    /** Whether there is anything to ask of that scope. */
    public boolean asks(Scope scope) {
        return of(questions, scope).findFirst().isPresent();
    }

    /** To which question an item belongs. */
    public Optional<Question> asking(String item) {
        return questions.stream()
                .filter(question ->
                        question.items().stream().anyMatch(it -> it.key().equals(item)))
                .findFirst();
    }

    /**
     * This one with the questions and themes of another after its own, as a personal task with a team's. Of a theme or question
     * that both have, this one's stays.
     */
    public Pack with(Pack other) {
        List<Labelled> allThemes = new ArrayList<>(themes);
        other.themes.stream()
                .filter(theme -> themes.stream().noneMatch(mine -> mine.key().equals(theme.key())))
                .forEach(allThemes::add);
        List<Question> all = new ArrayList<>(questions);
        other.questions.stream()
                .filter(question ->
                        questions.stream().noneMatch(mine -> mine.key().equals(question.key())))
                .forEach(all::add);
        return new Pack(key, title, intro, byInterviewer, allThemes, all);
    }

    /** The same questions under another title. */
    public Pack titled(Bilingual other) {
        return new Pack(key, other, intro, byInterviewer, themes, questions);
    }

    /** The same task with other questions. */
    public Pack asking(List<Question> others) {
        return new Pack(key, title, intro, byInterviewer, themes, others);
    }

    /** Whether everybody answers something for themselves: not only their team, and nobody writes it down for them. */
    public boolean asksEachPerson() {
        return asks(Scope.PERSONAL) && !byInterviewer;
    }

    private static Stream<Question> of(List<Question> questions, Scope scope) {
        return questions.stream().filter(it -> it.scope() == scope);
    }
}
