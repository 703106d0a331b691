package fi.omabotti.roleguide;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page comes from, and who answers for it.
 *
 * @param owner a title or an office, never a person's name
 * @param checked the day on which the owner last compared it with its ground; null for never: then it says so, and is not shown
 *     as law
 * @param law null where a page is not about the law
 */
record Source(
        Translated owner,
        @Nullable LocalDate checked,
        @Nullable Law law) {

    /**
     * The section of an act.
     *
     * @param citation as lawyers cite it
     * @param address of its text, behind https
     * @param validFrom since when it has been in force as the page tells it
     */
    record Law(Translated citation, Translated address, LocalDate validFrom) {
        Law {
            if (!address.fi().startsWith("https://") || !address.sv().startsWith("https://")) {
                throw new IllegalArgumentException("address is no https address");
            }
        }
    }

    Optional<Law> itsLaw() {
        return Optional.ofNullable(law);
    }

    Optional<LocalDate> lastChecked() {
        return Optional.ofNullable(checked);
    }
}
