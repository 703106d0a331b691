package fi.omabotti.roledescription;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.roledescription.RoleDescription.State;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Draws the description; a draft with what it is to be written from beside it. */
@Component
class RoleCards {

    private static final String NO_CLIENT = RoleWriting.NO_CLIENT;

    private final CompiledThemes themes;

    RoleCards(CompiledThemes themes) {
        this.themes = themes;
    }

    /** What was accepted, with its date and version. */
    static Reply accepted(RoleDescription description, RoleAudience audience, RoleWording wording) {
        RolePage page = description.read(audience, wording.language());
        List<Part> parts = new ArrayList<>(text(page));
        ZonedDateTime at = Objects.requireNonNull(description.acceptedAt());
        parts.add(new Note(wording.say(
                "accepted.when",
                Integer.toString(description.version()),
                Dates.day(wording.language(), at.toLocalDate()))));
        List<Choice> others = Arrays.stream(RoleAudience.values())
                .filter(it -> it != audience)
                .map(it -> RoleButton.SHOW.choice(
                        wording.say("audience." + it.name()), Map.of(RoleButton.AUDIENCE, it.name())))
                .toList();
        return wording.reply(parts, others);
    }

    /** A page of the draft as it will be read. */
    static Reply preview(RoleDescription description, PageKey key, RoleWording wording) {
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("preview")));
        RolePage page = description.page(key);
        parts.addAll(page.isEmpty() ? List.of(wording.paragraph("preview.empty")) : text(page));
        return wording.reply(parts, List.of(wording.button(RoleButton.DRAFT, Map.of())));
    }

    /** In the page's own language, headings too. */
    private static List<Part> text(RolePage page) {
        RoleWording own = new RoleWording(page.key().language());
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(own.say("title." + page.key().audience().name())));
        for (RoleSection section : RoleSection.values()) {
            if (!page.text(section).isEmpty()) {
                parts.add(new Note(own.say("heading." + section.key())));
                parts.add(new Paragraph(page.text(section)));
            }
        }
        return parts;
    }

    /** How far each page is, and what can be done by now. */
    Reply overview(RoleDescription description, List<Part> first, RoleWording wording) {
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.say("draft.title", Integer.toString(description.version()))));
        if (description.state() == State.SUBMITTED) {
            parts.add(wording.paragraph("draft.submitted"));
        }
        parts.add(new Facts(PageKey.ALL.stream()
                .map(it -> new Fact(wording.say("page." + it.value()), wording.say(progress(description.page(it)))))
                .toList()));
        parts.add(new Field(
                RoleButton.PAGE,
                wording.say("field.page"),
                new Entry.OneOf(PageKey.ALL.stream()
                        .map(it -> new Entry.Option(wording.say("page." + it.value()), it.value()))
                        .toList()),
                "",
                PageKey.ALL.get(0).value()));
        parts.addAll(themes.parts(wording));
        Map<String, String> values = RoleButton.of(description);
        return wording.reply(
                parts,
                description.state() == State.SUBMITTED
                        ? List.of(
                                wording.button(RoleButton.PREVIEW, values),
                                wording.button(RoleButton.ACCEPT, values),
                                wording.button(RoleButton.TAKE_BACK, values))
                        : List.of(
                                wording.button(RoleButton.EDIT, values),
                                wording.button(RoleButton.PREVIEW, values),
                                wording.button(RoleButton.SUBMIT, values)));
    }

    private static String progress(RolePage page) {
        if (page.isComplete()) {
            return "progress.complete";
        }
        return page.isEmpty() ? "progress.empty" : "progress.begun";
    }

    /**
     * The form of a page.
     *
     * @param written what stands in the fields
     */
    Reply form(
            RoleDescription description,
            PageKey key,
            List<Part> first,
            Function<RoleSection, String> written,
            boolean mayTellWho,
            RoleWording wording) {
        RolePage page = description.page(key);
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.say("page." + key.value())));
        parts.add(wording.paragraph("hint." + key.audience().name()));
        parts.add(wording.paragraph("form.no-clients"));
        for (RoleSection section : RoleSection.values()) {
            parts.add(new Field(
                    section.key(),
                    wording.say("heading." + section.key()),
                    new Entry.Lines(RoleSection.LONGEST),
                    "",
                    written.apply(section)));
        }
        parts.addAll(themes.parts(wording));
        List<Choice> choices = new ArrayList<>();
        choices.add(wording.button(RoleButton.SAVE, RoleButton.of(description, page)));
        if (mayTellWho) {
            Map<String, String> said = RoleButton.of(description, page);
            said.put(NO_CLIENT, "yes");
            choices.add(RoleButton.SAVE.choice(wording.say("button.no-client"), said));
        }
        choices.add(wording.button(RoleButton.DRAFT, Map.of()));
        return wording.reply(parts, choices);
    }
}
