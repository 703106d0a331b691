package fi.omabotti.bot.cards;

import fi.omabotti.bot.cards.Action.Chosen;
import fi.omabotti.bot.cards.Action.Client;
import fi.omabotti.bot.cards.Action.Data;
import fi.omabotti.bot.cards.Action.Execute;
import fi.omabotti.bot.cards.Action.OpenUrl;
import fi.omabotti.bot.cards.Action.Submit;
import fi.omabotti.bot.cards.Element.FactSet;
import fi.omabotti.bot.cards.Element.Row;
import fi.omabotti.bot.cards.Element.TextBlock;
import fi.omabotti.bot.cards.Element.TextInput;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Choice.Calendar;
import fi.omabotti.conversation.Choice.OpenDialog;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Choice.Say;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Listed;
import fi.omabotti.conversation.Reply;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Draws a reply as a card. */
public final class CardWriter {

    /** More than these Teams does not show. */
    private static final int MOST_ACTIONS = 6;

    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^(\\d+[.)]) ");

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\*_`\\[\\]]");

    /** A button does not wrap: on a phone more than this may be cut, and with it what tells two namesakes apart. */
    private static final int LONGEST_BUTTON = 24;

    /** In characters: none of ours is as long, but a forged value that is quoted may be. */
    private static final int LONGEST_TEXT = 10_000;

    private CardWriter() {}

    /**
     * The card of a reply.
     *
     * @param botId the bot as a person to chat with, such as {@code 28:<app id>}
     */
    public static AdaptiveCard draw(Reply reply, String botId) {
        return draw(reply, botId, CardWriter::execute);
    }

    /**
     * The card of a reply in a dialog: there Teams knows no Action.Execute, a dialog opens no other, and says nothing
     * in the chat behind it.
     *
     * @param botId the bot as a person to chat with, such as {@code 28:<app id>}
     */
    public static AdaptiveCard drawInDialog(Reply reply, String botId) {
        Reply flat = new Reply(
                reply.notification(),
                reply.language(),
                reply.parts(),
                reply.choices().stream()
                        .filter(choice -> !(choice instanceof OpenDialog || choice instanceof Say))
                        .toList(),
                reply.secrecy());
        return draw(flat, botId, CardWriter::submit);
    }

    private static AdaptiveCard draw(Reply reply, String botId, BiFunction<Pick, Language, Action> press) {
        return new AdaptiveCard(
                reply.language().tag(),
                reply.notification(),
                Stream.concat(
                                reply.parts().stream().flatMap(CardWriter::elements),
                                reply.choices().stream()
                                        .filter(choice -> isRow(choice, reply))
                                        .map(choice -> Row.of(
                                                literally(choice.label()),
                                                action(choice, reply.language(), botId, press))))
                        .toList(),
                reply.choices().stream()
                        .filter(choice -> !isRow(choice, reply))
                        .limit(MOST_ACTIONS)
                        .map(choice -> action(choice, reply.language(), botId, press))
                        .toList());
    }

    /** When one of what is chosen from is too long for a button, or they are too many, all of them are rows, and alike. */
    private static boolean isRow(Choice choice, Reply reply) {
        return isChosenFrom(choice)
                && (reply.choices().size() > MOST_ACTIONS
                        || reply.choices().stream()
                                .anyMatch(it -> isChosenFrom(it) && it.label().length() > LONGEST_BUTTON));
    }

    private static boolean isChosenFrom(Choice choice) {
        return choice instanceof Pick || choice instanceof Say;
    }

    private static Stream<Element> elements(Part part) {
        return part.fold(
                headline -> Stream.of(TextBlock.headline(running(headline.text()))),
                paragraph -> Stream.of(TextBlock.paragraph(running(paragraph.text()))),
                note -> Stream.of(TextBlock.note(running(note.text()))),
                facts -> Stream.of(new FactSet(facts.facts().stream()
                        .map(fact -> new Element.Fact(literally(fact.label()), literally(fact.value())))
                        .toList())),
                CardWriter::listed,
                BarChart::draw,
                input -> Stream.of(new TextInput(
                        input.name(),
                        literally(input.label()),
                        true,
                        input.longest(),
                        input.missing(),
                        orNull(within(input.longest(), input.written())))),
                field -> Stream.of(Fields.draw(field)),
                Fields::draw);
    }

    private static Stream<Element> listed(Listed listed) {
        return Stream.concat(
                Stream.of(listed.title())
                        .filter(title -> !title.isEmpty())
                        .map(title -> TextBlock.title(running(title))),
                listed.items().stream()
                        .map(item ->
                                TextBlock.item(listed.items().size() == 1 ? running(item) : "• " + running(item))));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Teams reads Markdown: a name with a bracket in it must not become a link. */
    static String literally(String text) {
        return MARKDOWN.matcher(within(LONGEST_TEXT, text)).replaceAll("\\\\$0");
    }

    /** What is longer was forged, as no field takes it: it must not make the card too large for Teams. */
    static String within(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** What begins with "1." is no list: behind a no-break space Markdown does not take it for one. */
    private static String running(String text) {
        return LIST_NUMBER.matcher(literally(text)).replaceAll("$1\u00a0");
    }

    private static Action action(
            Choice choice, Language language, String botId, BiFunction<Pick, Language, Action> press) {
        return choice.fold(
                pick -> press.apply(pick, language),
                chat -> open(chat.label(), "chat", chat.username()),
                call -> open(call.label(), "call", call.username()),
                personal -> open(personal.label(), "chat", botId),
                dialog -> openDialog(dialog, language),
                say -> new Submit(say.label(), new Data(null, Client.saying(say.text()))),
                link -> new OpenUrl(link.label(), link.address().toString()),
                CardWriter::newEntry);
    }

    private static Execute execute(Pick pick, Language language) {
        Chosen chosen = chosen(pick, language);
        return new Execute(
                pick.label(),
                pick.conversation() + "/" + pick.action(),
                new Data(chosen, null),
                new Submit(pick.label(), new Data(chosen, Client.SILENT)));
    }

    private static Submit submit(Pick pick, Language language) {
        return new Submit(pick.label(), new Data(chosen(pick, language), null));
    }

    private static Chosen chosen(Pick pick, Language language) {
        return new Chosen(pick.conversation(), pick.action(), language.tag(), new TreeMap<>(pick.values()));
    }

    private static Submit openDialog(OpenDialog dialog, Language language) {
        Chosen chosen =
                new Chosen(dialog.conversation(), dialog.action(), language.tag(), new TreeMap<>(dialog.values()));
        return new Submit(dialog.label(), new Data(chosen, Client.DIALOG));
    }

    /**
     * A new entry of the calendar.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-workflow">Teams, deep
     *     links to the scheduling dialog</a>
     */
    private static OpenUrl newEntry(Calendar calendar) {
        return new OpenUrl(
                calendar.label(),
                "https://teams.microsoft.com/l/meeting/new?subject=" + encoded(calendar.subject()) + "&startTime="
                        + encoded(calendar.start().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)) + "&endTime="
                        + encoded(calendar.end().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)) + "&content="
                        + encoded(calendar.text()));
    }

    /** All that is not a letter or a digit: a plus sign would come out as a blank. */
    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static OpenUrl open(String label, String what, String who) {
        return new OpenUrl(
                label,
                "https://teams.microsoft.com/l/" + what + "/0/0?users="
                        + UriUtils.encodeQueryParam(who, StandardCharsets.UTF_8));
    }
}
