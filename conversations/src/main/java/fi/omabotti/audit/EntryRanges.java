package fi.omabotti.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of a segment as text: {@code 8589934592-8589934700 8589934702}. */
final class EntryRanges {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern RANGE = Pattern.compile("\\d{1,18}(-\\d{1,18})?");

    /** Ids that the bot gives are far below: eighteen digits. */
    static final long LAST = 999_999_999_999_999_999L;

    private EntryRanges() {}

    /** @param ids ascending */
    static String text(List<Long> ids) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < ids.size()) {
            int end = at;
            while (end + 1 < ids.size() && ids.get(end + 1) == ids.get(end) + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : " ").append(ids.get(at));
            if (end > at) {
                text.append('-').append(ids.get(end));
            }
            at = end + 1;
        }
        return text.toString();
    }

    /** The ids, ascending; null when the text is none of ours or names more than it may. */
    static @Nullable List<Long> read(String text, int most) {
        List<Long> ids = new ArrayList<>();
        for (String range : text.isEmpty() ? new String[0] : BLANK.split(text, -1)) {
            if (!RANGE.matcher(range).matches()) {
                return null;
            }
            int dash = range.indexOf('-');
            long from = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
            long to = Long.parseLong(range.substring(dash + 1));
            if (to < from || to - from >= most - ids.size() || (!ids.isEmpty() && from <= ids.get(ids.size() - 1))) {
                return null;
            }
            for (long id = from; id <= to; id++) {
                ids.add(id);
            }
        }
        return ids;
    }
}
