package fi.omabotti.bot;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Turn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** A conversation for tests: in private it says what it hears, with a button to hear it again. */
public final class Parrot implements Conversation {

    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile Secrecy secrecy = Secrecy.OPEN;
    private volatile @Nullable Turn last;

    /** The next turn fails with an exception that quotes what was said. */
    public void failOnce() {
        failing.set(true);
    }

    /** Turns wait until the latch is opened, ten seconds at most. */
    public void waitsFor(CountDownLatch latch) {
        held = latch;
    }

    /** From now on what it says is this secret. */
    public void says(Secrecy secret) {
        secrecy = secret;
    }

    /** The card whose button it heard last. */
    public @Nullable String lastCard() {
        return Objects.requireNonNull(last).cardOf();
    }

    @Override
    public String name() {
        return "parrot";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of("Toista hei");
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        String heard = turn.utterance()
                .fold(said -> said.text(), chose -> chose.values().getOrDefault("words", ""));
        last = turn;
        await();
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("cannot say " + heard);
        }
        return turn.place() == Place.SHARED
                ? Optional.empty()
                : Optional.of(withFile(saying(heard, turn.language()), heard));
    }

    private void await() {
        try {
            boolean unused = held.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply withFile(Reply reply, String heard) {
        return heard.equals("Anna tiedosto")
                ? reply.with(new Takeaway(
                        "koonti-1.md",
                        "Koonti kaikista vastauksista",
                        new ByteArrayResource("# Koonti".getBytes(StandardCharsets.UTF_8)),
                        new Choice.Pick("Markdown", "parrot", "file", Map.of("words", heard))))
                : reply;
    }

    private Reply saying(String words, Language language) {
        return new Reply(
                "Vastaus",
                language,
                List.of(
                        new Part.Headline(words.isEmpty() ? "Mitä sanon?" : words),
                        new Part.Input("words", "Sanottava (pakollinen)", 100, "Kirjoita jotain", "")),
                List.of(
                        new Choice.Pick("Uudelleen", "parrot", "again", Map.of("words", words)),
                        new Choice.OpenDialog("Lomakkeella", "parrot", "form")),
                secrecy);
    }
}
