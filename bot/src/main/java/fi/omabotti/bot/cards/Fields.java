package fi.omabotti.bot.cards;

import fi.omabotti.bot.cards.Element.ActionSet;
import fi.omabotti.bot.cards.Element.ChoiceInput;
import fi.omabotti.bot.cards.Element.DateInput;
import fi.omabotti.bot.cards.Element.Fact;
import fi.omabotti.bot.cards.Element.Group;
import fi.omabotti.bot.cards.Element.TextInput;
import fi.omabotti.bot.cards.Element.TimeInput;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Further;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws fields as Teams' own inputs: each with its label, and with what is said when it must not stay empty. */
final class Fields {

    private static final Pattern COMMA = Pattern.compile(",");

    /** In characters: 2026-12-03. */
    private static final int LONGEST_MOMENT = 10;

    private Fields() {}

    static Element draw(Field field) {
        String id = field.name();
        String label = CardWriter.literally(field.label());
        String missing = CardWriter.orNull(field.missing());
        String entered = CardWriter.orNull(field.entered());
        return field.entry()
                .fold(
                        line -> text(field, false, line.longest()),
                        lines -> text(field, true, lines.longest()),
                        () -> new DateInput(id, label, missing, CardWriter.orNull(moment(field.entered()))),
                        () -> new TimeInput(id, label, missing, CardWriter.orNull(moment(field.entered()))),
                        one -> choices(field, false, missing, entered, one.options()),
                        any -> choices(field, true, missing, entered, any.options()));
    }

    /** What is longer than a day or a time was forged, and may be very long. */
    private static String moment(String entered) {
        return entered.length() > LONGEST_MOMENT ? "" : entered;
    }

    private static TextInput text(Field field, boolean multiline, int longest) {
        return new TextInput(
                field.name(),
                CardWriter.literally(field.label()),
                multiline,
                longest,
                CardWriter.orNull(field.missing()),
                CardWriter.orNull(CardWriter.within(longest, field.entered())));
    }

    /** Behind a button that shows them, and hides them again: Teams brings back hidden inputs too. */
    static Stream<Element> draw(Further further) {
        return Stream.of(
                new ActionSet(List.of(new Action.ToggleVisibility(further.label(), List.of(further.name())))),
                new Group(
                        further.name(),
                        further.isOpen(),
                        further.fields().stream().map(Fields::draw).toList()));
    }

    private static ChoiceInput choices(
            Field field, boolean several, @Nullable String missing, @Nullable String entered, List<Option> options) {
        return new ChoiceInput(
                field.name(),
                CardWriter.literally(field.label()),
                several,
                missing,
                entered == null ? null : CardWriter.orNull(among(options, entered)),
                options.stream()
                        .map(option -> new Fact(option.label(), option.value()))
                        .toList());
    }

    /** What cannot be chosen was forged, and may be very long. */
    private static String among(List<Option> options, String entered) {
        List<String> values = options.stream().map(Option::value).toList();
        return COMMA.splitAsStream(entered).filter(values::contains).collect(Collectors.joining(","));
    }
}
