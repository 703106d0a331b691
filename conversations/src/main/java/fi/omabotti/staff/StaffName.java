package fi.omabotti.staff;

import fi.omabotti.name.Folding;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import fi.omabotti.name.OneEdit;
import java.util.List;

/** The name of one of the staff as the staff list writes it, first names first; to be held against the words of a sentence. */
public record StaffName(String written) {

    /** In letters. Shorter words that stand alone are one error away from too many names. */
    private static final int SHORTEST_MENDED = 5;

    /** Whether the words, in any case form and either order, can name this person: by one name alone, or by both. */
    public boolean isNamedBy(NamePhrase phrase) {
        return phrase.fits(keys());
    }

    /** Whether they would with one typing error mended in one of two words, or in the one that there is. */
    public boolean isNearlyNamedBy(NamePhrase phrase) {
        List<NameWord> words = phrase.words();
        return switch (words.size()) {
            case 1 -> keys().stream().anyMatch(key -> isNear(key, words.get(0)));
            case 2 ->
                keys().stream()
                        .anyMatch(key ->
                                isNear(key, words.get(0), words.get(1)) || isNear(key, words.get(1), words.get(0)));
            default -> false;
        };
    }

    private static boolean isNear(NameKey key, NameWord word) {
        return (key.family().length() >= SHORTEST_MENDED && OneEdit.isBetween(key.family(), word.familyKeys()))
                || (key.given().length() >= SHORTEST_MENDED && OneEdit.isBetween(key.given(), word.givenKeys()));
    }

    private static boolean isNear(NameKey key, NameWord given, NameWord family) {
        boolean isGiven = given.givenKeys().contains(key.given());
        boolean isFamily = family.familyKeys().contains(key.family());
        return (isGiven && OneEdit.isBetween(key.family(), family.familyKeys()))
                || (isFamily && OneEdit.isBetween(key.given(), given.givenKeys()));
    }

    private List<NameKey> keys() {
        String lower = Folding.lower(written);
        int last = lower.lastIndexOf(' ');
        return last < 0 ? List.of() : NameKey.of(lower.substring(last + 1), lower.substring(0, last), null, null);
    }

    /** Stays out of logs. */
    @Override
    public String toString() {
        return "StaffName[]";
    }
}
