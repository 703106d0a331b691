package fi.omabotti.compilation.document;

import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ByteArrayResource;

/** What a document is made of, in finished words. */
public sealed interface Block {

    /**
     * What stands over the following.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Said beside the matter: in small print. */
    record Note(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    /**
     * Rows of as many cells each.
     *
     * @param header empty for a table of names and values, and for one whose rows speak for themselves
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {}

    /**
     * Bars, lying.
     *
     * @param alternative says the same in words
     * @param shares the bars are shares of a whole, from 0 to 1, put end to end; else they are numbers of answers
     */
    record Chart(String title, String alternative, List<String> categories, List<Series> series, boolean shares)
            implements Block {}

    record Series(String name, List<Double> values) {}

    /**
     * An answer as it was written.
     *
     * @param source the number of the answer, and its themes
     */
    record Quotation(String text, String source) implements Block {}

    /**
     * A picture that stands in the text.
     *
     * @param alternative says in words what it shows
     * @param centimetres its width
     */
    record Picture(ByteArrayResource png, String alternative, double centimetres) implements Block {}

    /** Continues with whichever it is. */
    default <T> T fold(
            Function<? super Heading, T> heading,
            Function<? super Paragraph, T> paragraph,
            Function<? super Note, T> note,
            Function<? super Bullets, T> bullets,
            Function<? super Table, T> table,
            Function<? super Chart, T> chart,
            Function<? super Quotation, T> quotation,
            Function<? super Picture, T> picture) {
        if (this instanceof Heading it) {
            return heading.apply(it);
        }
        if (this instanceof Paragraph it) {
            return paragraph.apply(it);
        }
        if (this instanceof Note it) {
            return note.apply(it);
        }
        if (this instanceof Bullets it) {
            return bullets.apply(it);
        }
        if (this instanceof Table it) {
            return table.apply(it);
        }
        if (this instanceof Chart it) {
            return chart.apply(it);
        }
        return this instanceof Quotation it ? quotation.apply(it) : picture.apply((Picture) this);
    }
}
