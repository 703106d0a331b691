package fi.omabotti.bot.cards;

import fi.omabotti.bot.cards.Element.ColumnSet;
import fi.omabotti.bot.cards.Element.TextBlock;
import fi.omabotti.conversation.Part.Bar;
import fi.omabotti.conversation.Part.Bars;
import java.util.stream.Stream;

/**
 * Numbers as bars: a line of words, and a bar under it. No picture, and no element that Teams draws on some clients only; on
 * a phone each bar has the whole width, and who sees no bars reads the words.
 */
final class BarChart {

    private static final String PLAIN = "accent";

    private static final String MARKED = "attention";

    private BarChart() {}

    static Stream<Element> draw(Bars bars) {
        int longest = bars.bars().stream().mapToInt(Bar::count).max().orElse(0);
        return bars.bars().stream().flatMap(bar -> draw(bar, longest));
    }

    private static Stream<Element> draw(Bar bar, int longest) {
        TextBlock words = TextBlock.paragraph(CardWriter.literally(words(bar)));
        return bar.count() == 0
                ? Stream.of(words)
                : Stream.of(
                        words, ColumnSet.bar(bar.count(), longest, bar.mark().isEmpty() ? PLAIN : MARKED));
    }

    private static String words(Bar bar) {
        String number = bar.label() + ": " + bar.count();
        return bar.mark().isEmpty() ? number : number + ", " + bar.mark();
    }
}
