package fi.omabotti.usage;

import java.util.List;

/**
 * A week of some units' staff, without a client in it.
 *
 * @param askers those with anything to count, the one with most look-ups first
 * @param sharedPlaces by unit, the one with most first
 * @param unitsWithoutFlag those of the units in which nobody may see clients with a non-disclosure order
 */
public record StaffUse(List<AskerUse> askers, List<UnitUse> sharedPlaces, List<String> unitsWithoutFlag) {
    public StaffUse {
        askers = List.copyOf(askers);
        sharedPlaces = List.copyOf(sharedPlaces);
        unitsWithoutFlag = List.copyOf(unitsWithoutFlag);
    }
}
