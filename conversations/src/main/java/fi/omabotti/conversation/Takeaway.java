package fi.omabotti.conversation;

import fi.omabotti.conversation.Choice.Pick;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;

/**
 * A file for somebody's own storage. It is offered first, and handed over when they say that they want it: then it is made
 * anew, so that it is never older than the yes.
 *
 * @param name of the file, with its extension; ids only, never anybody's name
 * @param description one line of what is in it
 * @param again comes back when they want it, with {@link #TAKEN} among its values; the reply to that holds the file again, or
 *     says why there is none any more
 */
public record Takeaway(String name, String description, ByteArrayResource content, Pick again) {

    /** Holds {@code yes} when somebody wants the file that they were offered. */
    public static final String TAKEN = "taken";

    public Takeaway {
        if (content.contentLength() == 0) {
            throw new IllegalArgumentException("an empty file");
        }
    }

    /** Whether a choice asks for the file that was offered, rather than for the offer. */
    public static boolean isTaken(Map<String, String> values) {
        return "yes".equals(values.get(TAKEN));
    }

    /** What comes back when it is wanted. */
    public Pick taking() {
        Map<String, String> values = new HashMap<>(again.values());
        values.put(TAKEN, "yes");
        return new Pick(again.label(), again.conversation(), again.action(), values);
    }

    @Override
    public String toString() {
        return "Takeaway[" + name + ", " + content.contentLength() + " bytes]";
    }
}
