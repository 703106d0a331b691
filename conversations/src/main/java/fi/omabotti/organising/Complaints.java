package fi.omabotti.organising;

import fi.omabotti.freetext.FreeText.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with what was written, each thing once, in finished words. */
final class Complaints {

    private static final String MAY_TELL_WHO = "text.may-tell-who";

    private final Wording wording;
    private final List<String> all = new ArrayList<>();

    Complaints(Wording wording) {
        this.wording = wording;
    }

    void add(String key, Object... values) {
        String complaint = wording.say(key, values);
        if (!all.contains(complaint)) {
            all.add(complaint);
        }
    }

    /** @param unfit of what is too long, or nothing */
    void check(Verdict verdict, String unfit) {
        switch (verdict) {
            case FINE -> {}
            case UNFIT -> add(unfit);
            case IDENTITY_CODE -> add("text.identity-code");
            case MAY_TELL_WHO -> add(MAY_TELL_WHO);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** It is the one complaint that its writer may answer. */
    boolean onlyMayTellWho() {
        return all.equals(List.of(wording.say(MAY_TELL_WHO)));
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
