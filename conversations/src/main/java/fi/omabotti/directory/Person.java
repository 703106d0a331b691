package fi.omabotti.directory;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff list who is in service.
 *
 * @param username the sign-in name (UPN), by which Teams opens a chat or a call
 * @param nameKey first and last name as they are compared ({@link NameKey#ofPerson})
 * @param phone the work phone
 */
record Person(
        WorkerId id,
        String username,
        String name,
        String nameKey,
        @Nullable String title,
        @Nullable String phone) {

    String givenKey() {
        return nameKey.substring(0, (nameKey + " ").indexOf(' '));
    }

    String familyKey() {
        return nameKey.substring(nameKey.lastIndexOf(' ') + 1);
    }

    /** Every way to name the person, folded. */
    List<NameKey> keys() {
        return split((given, family) -> NameKey.of(family, given, null, null));
    }

    /** The same with diacritics kept. */
    List<NameKey> keysAsWritten() {
        return split((given, family) -> NameKey.asWritten(family, given, null, null));
    }

    private List<NameKey> split(BiFunction<String, String, List<NameKey>> keys) {
        String written = Folding.lower(name);
        int last = written.lastIndexOf(' ');
        return last < 0 ? List.of() : keys.apply(written.substring(0, last), written.substring(last + 1));
    }

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
