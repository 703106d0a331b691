package fi.omabotti.roleguide;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Listed;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.roleguide.Source.Law;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page as it is read: the answer first, then what it rests on. */
record PageCard(Page page, GuideWording wording) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n?");

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Headline(in(page.title())));
        if (wording.language() == Language.EN && page.answer().en().isEmpty()) {
            parts.add(new Note(wording.say("only-in-finnish")));
        }
        BLANK_LINE.splitAsStream(in(page.answer())).map(Paragraph::new).forEach(parts::add);
        page.sections().forEach(section -> parts.add(listed(section)));
        page.countys().ifPresent(words -> parts.add(new Listed(wording.say("county"), List.of(in(words)))));
        parts.add(ground());
        if (page.source().lastChecked().isEmpty()) {
            parts.add(new Note(unchecked()));
        }
        parts.add(new Note(wording.say("general")));
        return parts;
    }

    /** One line, to tell it from others. */
    String line() {
        return BLANK_LINE.splitAsStream(in(page.answer())).findFirst().orElse("");
    }

    /** To the text of the law; empty where there is none. */
    Optional<Choice> link() {
        return page.source()
                .itsLaw()
                .map(law -> new Choice.Link(wording.say("button.law"), URI.create(in(law.address()))));
    }

    private Listed listed(Section section) {
        List<String> items =
                new ArrayList<>(section.items().stream().map(this::in).toList());
        if (section.namedHere()) {
            items.add(wording.say("named-here"));
        }
        return new Listed(in(section.label()), items);
    }

    /** A section of the law is told as the ground only by who has checked it. */
    private Part ground() {
        List<Fact> facts = new ArrayList<>();
        page.source().lastChecked().ifPresent(day -> {
            page.source()
                    .itsLaw()
                    .ifPresent(law -> facts.addAll(List.of(
                            new Fact(wording.say("law"), in(law.citation())),
                            new Fact(wording.say("valid-from"), Dates.day(wording.language(), law.validFrom())))));
            facts.add(new Fact(wording.say("checked"), Dates.day(wording.language(), day)));
        });
        facts.add(new Fact(wording.say("owner"), in(page.source().owner())));
        return new Part.Facts(facts);
    }

    private String unchecked() {
        return page.source()
                .itsLaw()
                .map(Law::citation)
                .map(citation -> wording.say("unchecked.law", in(citation)))
                .orElseGet(() -> wording.say("unchecked"));
    }

    private String in(Translated words) {
        return words.in(wording.language());
    }
}
