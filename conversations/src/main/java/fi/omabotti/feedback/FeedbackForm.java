package fi.omabotti.feedback;

import fi.omabotti.compilation.document.Block;
import fi.omabotti.compilation.document.Outline;
import fi.omabotti.compilation.document.WordFile;
import fi.omabotti.conversation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One page of plain language. It asks nothing by which somebody could be recognised, and holds no number of its own. */
record FeedbackForm(FeedbackSettings settings, Language language) {

    private static final List<String> TO_TICK = List.of("known", "reached", "heard", "next");
    private static final List<String> TO_WRITE = List.of("good", "change");

    /** In centimetres: a phone reads it from a hand's distance. */
    private static final double CODE_WIDTH = 3;

    private static final Pattern BETWEEN_TICKS = Pattern.compile(" \\| ");

    /** To write on by hand. */
    private static final String LINE = "\n";

    /** Of each question, so that all is one page; who can answer on the web too has less room to write by hand. */
    private static final int LINES = 5;

    private static final int LINES_BESIDE_A_LINK = 3;

    /** @param at when it was made */
    void write(ZonedDateTime at, OutputStream out) throws IOException {
        WordFile.write(outline(), language, at, out);
    }

    private Outline outline() {
        FeedbackWording wording = new FeedbackWording(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.say("form.voluntary")));
        blocks.add(new Block.Paragraph(wording.say("form.no-names")));
        blocks.add(new Block.Heading(2, wording.say("form.tick")));
        blocks.add(new Block.Table(
                List.of(),
                TO_TICK.stream()
                        .map(it -> Stream.concat(
                                        Stream.of(wording.say("ask." + it)),
                                        BETWEEN_TICKS.splitAsStream(wording.say("ticks." + it)))
                                .toList())
                        .toList()));
        blocks.add(new Block.Heading(2, wording.say("form.write")));
        TO_WRITE.forEach(it -> blocks.add(new Block.Table(
                List.of(),
                Stream.concat(
                                Stream.of(wording.say("ask." + it)),
                                Stream.generate(() -> LINE)
                                        .limit(settings.link() == null ? LINES : LINES_BESIDE_A_LINK))
                        .map(List::of)
                        .toList())));
        blocks.add(new Block.Heading(2, wording.say("form.return")));
        Stream.of(address(wording), link(wording)).flatMap(List::stream).forEach(blocks::add);
        blocks.add(new Block.Paragraph(wording.say("form.thanks")));
        return new Outline(wording.say("form.title"), wording.say("form.subtitle"), blocks);
    }

    private List<Block> address(FeedbackWording wording) {
        String address = settings.returnAddress();
        return address == null ? List.of() : List.of(new Block.Paragraph(wording.say("form.address", address)));
    }

    private List<Block> link(FeedbackWording wording) {
        URI link = settings.link();
        return link == null
                ? List.of()
                : List.of(
                        new Block.Paragraph(wording.say("form.link", link.toString())),
                        new Block.Picture(QrCode.png(link), wording.say("form.code", link.toString()), CODE_WIDTH));
    }
}
