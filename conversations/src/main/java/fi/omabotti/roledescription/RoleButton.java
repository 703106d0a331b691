package fi.omabotti.roledescription;

import fi.omabotti.conversation.Choice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of the cards about the description. */
enum RoleButton {
    /** The accepted one, to another audience. */
    SHOW,
    /** How far the draft is. */
    DRAFT,
    /** The form of a page. */
    EDIT,
    /** What was written in it. */
    SAVE,
    /** A page as it will be read. */
    PREVIEW,
    SUBMIT,
    TAKE_BACK,
    ACCEPT;

    static final String VERSION = "version";
    static final String REVISION = "revision";
    static final String PAGE = "page";
    static final String AUDIENCE = "audience";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Choice choice(String label, Map<String, String> values) {
        return new Choice.Pick(label, RoleDescriptionConversation.NAME, key(), values);
    }

    static Optional<RoleButton> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }

    /** Of all of it, as it was read. */
    static Map<String, String> of(RoleDescription description) {
        return Map.of(
                VERSION, Integer.toString(description.version()),
                REVISION, Integer.toString(description.revision()));
    }

    /** Of a page, as it was read. */
    static Map<String, String> of(RoleDescription description, RolePage page) {
        return new HashMap<>(Map.of(
                VERSION, Integer.toString(description.version()),
                REVISION, Integer.toString(page.revision()),
                PAGE, page.key().value()));
    }

    /** A whole number that came back; -1 for none of ours. */
    static int number(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "");
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
    }
}
