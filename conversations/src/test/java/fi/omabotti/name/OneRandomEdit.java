package fi.omabotti.name;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A typing error anywhere in a mention: a letter too many, missing or wrong, or two in the wrong order. */
public final class OneRandomEdit {

    private OneRandomEdit() {}

    /** Another text, one edit away; the words stay as many as they were. */
    public static String of(String words, Random random) {
        while (true) {
            int at = random.nextInt(words.length() - 1);
            String letter = Character.toString('a' + random.nextInt(26));
            String head = words.substring(0, at);
            String tail = words.substring(at);
            String edited = switch (random.nextInt(4)) {
                case 0 -> head + letter + tail;
                case 1 -> head + tail.substring(1);
                case 2 -> head + letter + tail.substring(1);
                default -> head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
            };
            if (isWithinOneWord(words, edited)) {
                return edited;
            }
        }
    }

    /** A blank that moved would be an error in two words. */
    private static boolean isWithinOneWord(String words, String edited) {
        String[] before = words.toLowerCase(Locale.ROOT).split(" ", -1);
        String[] after = edited.toLowerCase(Locale.ROOT).split(" ", -1);
        return before.length == after.length
                && IntStream.range(0, before.length)
                                .filter(i -> !before[i].equals(after[i]))
                                .count()
                        == 1;
    }
}
