package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.AnyOf;
import fi.omabotti.questionnaire.Question.NumberClass;
import fi.omabotti.questionnaire.Question.OneOf;
import fi.omabotti.questionnaire.Question.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions of all versions as one pack: the newest as it is, with what only earlier ones asked or offered after it. So every
 * answer has its place, whenever it was given.
 */
final class AskedQuestions {

    private final List<Pack> versions;
    private final Pack all;

    /** @param versions the oldest first */
    AskedQuestions(List<Pack> versions) {
        this.versions = versions;
        Pack pack = versions.get(versions.size() - 1);
        for (int i = versions.size() - 2; i >= 0; i--) {
            pack = widened(pack, versions.get(i)).with(versions.get(i));
        }
        this.all = pack;
    }

    Pack all() {
        return all;
    }

    /** How a question was put before, where it was put differently. */
    List<Bilingual> earlier(Question question) {
        return versions.stream()
                .flatMap(version -> same(version, question).stream())
                .map(Question::text)
                .filter(text -> !text.equals(question.text()))
                .distinct()
                .toList();
    }

    private static Pack widened(Pack newer, Pack older) {
        return new Pack(
                newer.key(),
                newer.title(),
                newer.intro(),
                newer.byInterviewer(),
                newer.themes(),
                newer.questions().stream()
                        .map(it -> same(older, it).map(old -> widened(it, old)).orElse(it))
                        .toList());
    }

    private static Optional<Question> same(Pack pack, Question question) {
        return pack.questions().stream()
                .filter(it -> it.key().equals(question.key()))
                .findFirst();
    }

    private static Question widened(Question newer, Question old) {
        return newer.fold(
                words -> words,
                one -> new OneOf(one.heading(), union(one.options(), old.choices())),
                any -> new AnyOf(any.heading(), union(any.options(), old.choices())),
                numbers -> new NumberClass(numbers.heading(), union(numbers.options(), old.choices())),
                scale -> new Scale(
                        scale.heading(),
                        union(scale.statements(), old instanceof Scale it ? it.statements() : List.of()),
                        scale.lowest(),
                        scale.highest()),
                day -> day);
    }

    private static List<Labelled> union(List<Labelled> newer, List<Labelled> older) {
        List<Labelled> all = new ArrayList<>(newer);
        older.stream()
                .filter(old -> newer.stream().noneMatch(it -> it.key().equals(old.key())))
                .forEach(all::add);
        return all;
    }
}
