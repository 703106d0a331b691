package fi.omabotti.guide;

import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the conversations offer one person, in the order in which it is needed. */
final class Suggestions {

    /** As many as are read. */
    private static final int MOST_EXAMPLES = 4;

    /** As many as a phone shows without scrolling. */
    private static final int MOST_BUTTONS = 3;

    /** As many of a role's as are read beside those for everybody. */
    private static final int MOST_OF_ROLE = 6;

    /** Of 1: less has only the endings of words in common. */
    private static final double NEAR = 0.3;

    /** A name or a number in an example stands for another one: such an example cannot be said as it is. */
    private static final Pattern STANDS_FOR_ANOTHER = Pattern.compile("\\d|\\s(?!I\\b)\\p{Lu}");

    /** One conversation. */
    private record Way(
            String conversation, boolean ofRole, boolean forChannels, List<String> examples, List<Choice> offers) {

        /** What can be pressed of it. */
        Optional<Choice> button() {
            return offers.stream().findFirst().or(() -> sayable().map(Choice.Say::new));
        }

        /** What can be pressed of it and is nearest to a text. */
        Optional<Choice> button(Likeness text) {
            return sayable(Comparator.comparingDouble(text::to).reversed())
                    .filter(example -> text.to(example) >= NEAR)
                    .<Choice>map(Choice.Say::new)
                    .or(this::button);
        }

        double likeness(Likeness text) {
            return examples.stream().mapToDouble(text::to).max().orElse(0);
        }

        private Optional<String> sayable() {
            return asTheyStand().findFirst();
        }

        private Optional<String> sayable(Comparator<String> order) {
            return asTheyStand().min(order);
        }

        private Stream<String> asTheyStand() {
            return examples.stream()
                    .filter(example -> !STANDS_FOR_ANOTHER.matcher(example).find());
        }
    }

    private final List<Way> ways;

    private Suggestions(List<Way> ways) {
        this.ways = ways;
    }

    static Suggestions of(List<Conversation> conversations, Asker asker, Language language) {
        Asker withoutRole = new Asker(asker.id(), Set.of(), Set.of());
        return new Suggestions(conversations.stream()
                .sorted(Comparator.comparing(Conversation::need))
                .map(conversation -> new Way(
                        conversation.name(),
                        !conversation.isFor(withoutRole),
                        conversation.isForChannels(),
                        conversation.examples(language),
                        conversation.offers(language)))
                .toList());
    }

    /** The first example of each of those that everybody needs most. */
    List<String> mostNeeded() {
        return forAll().map(way -> way.examples().get(0)).limit(MOST_EXAMPLES).toList();
    }

    /** A button of each of those that everybody needs most, where there is one. */
    List<Choice> mostNeededButtons() {
        return forAll().flatMap(way -> way.button().stream())
                .limit(MOST_BUTTONS)
                .toList();
    }

    /** The same, after a button of a conversation's own. */
    List<Choice> mostNeededButtons(String conversation) {
        Stream<Way> first = ways.stream().filter(way -> way.conversation().equals(conversation));
        Stream<Way> others = forAll().filter(way -> !way.conversation().equals(conversation));
        return Stream.concat(first, others)
                .flatMap(way -> way.button().stream())
                .limit(MOST_BUTTONS)
                .toList();
    }

    /** All that everybody can ask. */
    List<String> all() {
        return forAll().flatMap(way -> way.examples().stream()).toList();
    }

    /** What is for people of the asker's role, and not for everybody: the first example of each. */
    List<String> ofRole() {
        return ways.stream()
                .filter(Way::ofRole)
                .map(way -> way.examples().get(0))
                .limit(MOST_OF_ROLE)
                .toList();
    }

    /** The same, all examples. */
    List<String> allOfRole() {
        return ways.stream()
                .filter(Way::ofRole)
                .flatMap(way -> way.examples().stream())
                .toList();
    }

    List<String> forChannels() {
        return ways.stream()
                .filter(Way::forChannels)
                .map(way -> way.examples().get(0))
                .limit(MOST_EXAMPLES)
                .toList();
    }

    /** The ways nearest to what was said, the nearest first; empty when none is near. */
    List<Choice> near(String text) {
        Likeness likeness = new Likeness(text);
        return ways.stream()
                .filter(way -> way.likeness(likeness) >= NEAR)
                .sorted(Comparator.comparingDouble((Way way) -> way.likeness(likeness))
                        .reversed())
                .flatMap(way -> way.button(likeness).stream())
                .limit(MOST_BUTTONS)
                .toList();
    }

    private Stream<Way> forAll() {
        return ways.stream().filter(way -> !way.ofRole());
    }
}
