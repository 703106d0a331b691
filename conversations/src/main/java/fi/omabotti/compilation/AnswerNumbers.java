package fi.omabotti.compilation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The number of each answer, by which it is found again in the workbook and in what was handed in: such as {@code K7Q2M4XD}.
 *
 * <p>Each answer has its own, made from its sheet's code and its item: it stays the same while others come and go, and does not
 * tell which answers are of one sheet. Who recognises a colleague in one quotation does not know the others by it.
 */
final class AnswerNumbers {

    /** Crockford's: no letter looks like a digit. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** At the beginning there is none of them, so that no spreadsheet takes 1E234567 for a sum. */
    private static final int DIGITS = 10;

    /** Some 39 bits; for two alike, twice as many. */
    private static final int USUAL = 8;

    private record Place(String sheet, String item) {}

    private final Map<Place, String> numbers = new HashMap<>();

    private AnswerNumbers() {}

    /** Of every answer to every question on the sheets. */
    static AnswerNumbers of(List<AnswerSheet> sheets) {
        AnswerNumbers all = new AnswerNumbers();
        MessageDigest sha256 = sha256();
        Map<String, Place> first = new HashMap<>();
        for (AnswerSheet sheet :
                sheets.stream().sorted(Comparator.comparing(AnswerSheet::code)).toList()) {
            for (String item : new TreeSet<>(sheet.answers().keySet())) {
                Place place = new Place(sheet.code(), item);
                byte[] hash = sha256.digest((sheet.code() + '\n' + item).getBytes(UTF_8));
                Place other = first.putIfAbsent(written(hash, USUAL), place);
                all.numbers.put(place, written(hash, other == null ? USUAL : 2 * USUAL));
            }
        }
        return all;
    }

    String of(AnswerSheet sheet, String item) {
        String number = numbers.get(new Place(sheet.code(), item));
        if (number == null) {
            throw new IllegalArgumentException("no answer of that sheet to that item");
        }
        return number;
    }

    private static String written(byte[] hash, int length) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int five = fiveBits(hash, i * 5);
            written.append(LETTERS.charAt(i == 0 ? DIGITS + five % (LETTERS.length() - DIGITS) : five));
        }
        return written.toString();
    }

    private static int fiveBits(byte[] hash, int from) {
        int two = ((hash[from / 8] & 0xFF) << 8) | (hash[from / 8 + 1] & 0xFF);
        return (two >> (11 - from % 8)) & 31;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
