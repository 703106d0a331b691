package fi.omabotti.feedback;

import fi.omabotti.compilation.document.Block;
import fi.omabotti.compilation.document.Outline;
import fi.omabotti.compilation.document.WordFile;
import fi.omabotti.conversation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One page of plain language. It asks nothing by which somebody could be recognised, and holds no number of its own. */
record FeedbackForm(FeedbackSettings settings, Language language) {

    private static final List<String> TO_TICK = List.of("known", "reached", "heard", "next");
    private static final List<String> TO_WRITE = List.of("good", "change");

    /** Room for some lines by hand, one page in all. */
    private static final String ROOM = "\n".repeat(8);

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
                        .map(it -> List.of(wording.say("ask." + it), wording.say("ticks." + it)))
                        .toList()));
        blocks.add(new Block.Heading(2, wording.say("form.write")));
        blocks.add(new Block.Table(
                List.of(),
                TO_WRITE.stream()
                        .map(it -> List.of(wording.say("ask." + it), ROOM))
                        .toList()));
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
        return settings.link() == null
                ? List.of()
                : List.of(new Block.Paragraph(
                        wording.say("form.link", settings.link().toString())));
    }
}
