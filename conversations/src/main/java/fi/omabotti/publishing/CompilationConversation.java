package fi.omabotti.publishing;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.permission.Action;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.publishing.CompilationAccess.View;
import fi.omabotti.staff.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Näytä koonti", "koonti ennakkotehtävästä", and workbooks that come back: asked before the pre-task itself, whose words are among
 * these.
 */
@Component
@Order(-3)
class CompilationConversation implements Conversation {

    static final String NAME = "compilation";

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private final PreTasks tasks;
    private final CompilationAccess access;
    private final CompilationCard card;
    private final CompilationFiles files;
    private final ThemesBack themes;
    private final Releasing releasing;
    private final AuditTrail audit;
    private final AskedCount counted;

    CompilationConversation(
            PreTasks tasks,
            CompilationAccess access,
            CompilationCard card,
            CompilationFiles files,
            ThemesBack themes,
            Releasing releasing,
            AuditTrail audit,
            AskedCount counted) {
        this.tasks = tasks;
        this.access = access;
        this.card = card;
        this.files = files;
        this.themes = themes;
        this.releasing = releasing;
        this.audit = audit;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.show", "example.own-team")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance().fold(said -> said(turn, said), chose -> Optional.of(chosen(turn, chose)));
    }

    private Optional<Reply> said(Turn turn, Said said) {
        if (said.file() != null) {
            return Optional.of(themes.read(turn, Objects.requireNonNull(said.file())));
        }
        return CompilationWords.in(said, turn.language())
                .map(words -> isOpen(turn) ? asked(turn, words) : refuse(turn));
    }

    private Reply asked(Turn turn, CompilationWords words) {
        Wording wording = new Wording(turn.language());
        List<View> all = access.all(turn, words.ofTeam());
        counted.count(turn, "compilation", all.isEmpty() ? "none" : "told");
        if (all.isEmpty()) {
            return none(turn, wording);
        }
        return all.size() == 1
                ? show(turn, all.get(0))
                : wording.reply(
                        List.of(wording.paragraph("which")),
                        all.stream()
                                .limit(MOST_BUTTONS)
                                .map(it -> CompilationButton.SHOW.choice(title(it, wording), it.values()))
                                .toList());
    }

    private static String title(View view, Wording wording) {
        return wording.say(
                "title",
                wording.title(view.task()),
                wording.moment(view.task().plan().dueAt()));
    }

    /** When it comes, as far as that is known. */
    private Reply none(Turn turn, Wording wording) {
        return access.awaited(turn)
                .map(it -> wording.reply(
                        it.isFrozen() ? "awaited.frozen" : "awaited",
                        wording.title(it),
                        wording.moment(it.plan().cutOffAt())))
                .orElseGet(() -> wording.reply("none"));
    }

    private Reply show(Turn turn, View view) {
        audit.record(AuditRecord.of(CompilationEvent.COMPILATION_SHOWN, turn)
                .about(view.task().subject()));
        Optional<UnitId> own =
                view.asFacilitator() || view.team().isPresent() ? Optional.empty() : access.team(turn, view.task());
        return card.draw(view, own, turn.language());
    }

    private Reply chosen(Turn turn, Chose chose) {
        if (!isOpen(turn)) {
            return refuse(turn);
        }
        return CompilationButton.named(chose.action())
                .flatMap(button -> access.find(turn, chose.values())
                        .filter(view -> view.asFacilitator() || !button.isFacilitators())
                        .map(view -> pressed(turn, button, view, Takeaway.isTaken(chose.values()))))
                .orElseGet(() -> expired(turn));
    }

    private Reply pressed(Turn turn, CompilationButton button, View view, boolean taken) {
        Wording wording = new Wording(turn.language());
        PreTask task = view.task();
        return switch (button) {
            case SHOW -> show(turn, view);
            case WORD, EXCEL, MARKDOWN, CSV -> files.file(turn, button, view, taken);
            case MORE -> more(view, wording);
            case TEAMS -> teams(view, wording);
            case THEMES -> sorting(view, wording);
            case SORTING -> files.sorting(turn, task, taken);
            case RELEASE -> releasing.overview(task, wording);
            case SHARE -> releasing.askToShare(task, wording);
            case SHARED -> releasing.share(turn, task, wording);
            case FREEZE -> releasing.askToFreeze(task, wording);
            case FROZEN -> releasing.freeze(turn, task, wording);
            case PUBLISH -> releasing.askToPublish(task, wording);
            case PUBLISHED -> releasing.publish(turn, task, wording);
            case DROP -> wording.reply("dropped");
        };
    }

    private static Reply more(View view, Wording wording) {
        return wording.reply(
                List.of(new Headline(wording.say("headline", wording.title(view.task()))), wording.paragraph("more")),
                List.of(
                        wording.button(CompilationButton.MARKDOWN, view.values()),
                        wording.button(CompilationButton.CSV, view.values())));
    }

    private static Reply sorting(View view, Wording wording) {
        return wording.reply(
                List.of(
                        new Headline(wording.say("headline", wording.title(view.task()))),
                        wording.paragraph("sorting.how"),
                        wording.paragraph("sorting.back"),
                        wording.note("sorting.confidential")),
                List.of(wording.button(CompilationButton.SORTING, view.taskOnly())));
    }

    private Reply teams(View view, Wording wording) {
        List<Option> teams = tasks.teams(view.task().id()).stream()
                .map(it -> new Option(it.name(), Long.toString(it.id().value())))
                .toList();
        return teams.isEmpty()
                ? wording.reply("no-teams")
                : wording.reply(
                        List.of(new Field(
                                CompilationButton.TEAM,
                                wording.say("field.team"),
                                new Entry.OneOf(teams),
                                wording.say("field.team.missing"),
                                "")),
                        List.of(wording.button(CompilationButton.SHOW, view.taskOnly())));
    }

    private static boolean isOpen(Turn turn) {
        return Action.READ_COMPILATION.isOpenTo(turn.asker(), turn.place());
    }

    private Reply expired(Turn turn) {
        audit.record(AuditRecord.of(CompilationEvent.COMPILATION_REFUSED, turn));
        return Reply.outdated(turn.language());
    }

    private Reply refuse(Turn turn) {
        audit.record(AuditRecord.of(CompilationEvent.COMPILATION_REFUSED, turn));
        Wording wording = new Wording(turn.language());
        return wording.reply(
                List.of(wording.paragraph("in-private")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }
}
