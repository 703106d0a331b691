package fi.omabotti.roledescription;

import fi.omabotti.compilation.Tagging;
import fi.omabotti.compilation.ThemeCount;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What came out of the latest pre-task whose compilation everybody may read and whose answers are sorted: for whoever writes the
 * description from it, and whoever accepts that.
 */
@Component
class CompiledThemes {

    /** Of each part: a card has only so much room, and the compilation has all. */
    private static final int MOST = 8;

    private final PreTasks tasks;
    private final CompilationBook book;
    private final Materials materials;

    CompiledThemes(PreTasks tasks, CompilationBook book, Materials materials) {
        this.tasks = tasks;
        this.book = book;
        this.materials = materials;
    }

    List<Part> parts(RoleWording wording) {
        return latest().map(it -> parts(it, wording)).orElseGet(() -> List.of(new Note(wording.say("themes.none"))));
    }

    private Optional<PreTask> latest() {
        return tasks.published().stream()
                .filter(it -> book.find(it.id()).sortedAnswers() > 0)
                .findFirst();
    }

    private List<Part> parts(PreTask task, RoleWording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(wording.paragraph("themes.of", task.pack().title().in(wording.language())));
        materials.compiler(task, wording.language()).ofAll().parts().forEach(part -> {
            List<Fact> facts = facts(part.themes(), wording);
            if (!facts.isEmpty()) {
                parts.add(new Note(wording.say("themes." + part.scope().name())));
                parts.add(new Facts(facts));
            }
        });
        parts.add(new Note(wording.say("themes.more")));
        return parts;
    }

    private static List<Fact> facts(List<ThemeCount> themes, RoleWording wording) {
        return themes.stream()
                .filter(it -> !Tagging.isMark(it.theme()))
                .sorted(Comparator.comparingInt(ThemeCount::answers).reversed())
                .limit(MOST)
                .map(it -> new Fact(
                        it.theme().label().in(wording.language()),
                        wording.say(
                                "themes.count",
                                Integer.toString(it.answers()),
                                Integer.toString(it.strengths()),
                                Integer.toString(it.targets()))))
                .toList();
    }
}
