package fi.omabotti.usage;

import fi.omabotti.audit.Ground;
import fi.omabotti.lookup.LookUpEvent;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Entries as numbers. */
final class Counting {

    private Counting() {}

    /** By asker; who only asked in shared places is not among them. */
    static List<AskerUse> byAsker(List<UseEntry> entries, Set<UnitId> inShifts) {
        Map<WorkerId, List<UseEntry>> byAsker = entries.stream()
                .filter(entry -> !entry.is(LookUpEvent.ASKED_IN_SHARED_PLACE))
                .collect(Collectors.groupingBy(UseEntry::asker, LinkedHashMap::new, Collectors.toList()));
        return byAsker.values().stream()
                .map(own -> asker(own, inShifts))
                .sorted(Comparator.comparingInt(AskerUse::withoutRelation)
                        .reversed()
                        .thenComparing(AskerUse::name))
                .toList();
    }

    /** By the asker's units: somebody of two units counts for both. */
    static List<UnitUse> inSharedPlaces(List<UseEntry> entries, Map<UnitId, String> names, Predicate<UnitId> isMeant) {
        Map<UnitId, Integer> counts = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.is(LookUpEvent.ASKED_IN_SHARED_PLACE))
                .flatMap(entry -> entry.units().stream())
                .filter(isMeant.and(names::containsKey))
                .forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new UnitUse(names.getOrDefault(each.getKey(), ""), each.getValue()))
                .sorted(Comparator.comparingInt(UnitUse::inSharedPlaces)
                        .reversed()
                        .thenComparing(UnitUse::unit))
                .toList();
    }

    private static AskerUse asker(List<UseEntry> own, Set<UnitId> inShifts) {
        Map<Ground, Integer> reasons = new EnumMap<>(Ground.class);
        own.stream()
                .filter(entry -> entry.ground().isReason())
                .forEach(entry -> reasons.merge(entry.ground(), 1, Integer::sum));
        return new AskerUse(
                own.get(0).name(),
                count(own, entry -> entry.is(LookUpEvent.NOBODY_SHOWN)),
                reasons,
                count(own, entry -> entry.is(LookUpEvent.LIMIT_REACHED)),
                count(
                        own,
                        entry -> entry.is(LookUpEvent.NOBODY_SHOWN)
                                && entry.isOutsideHours()
                                && !entry.isOfAny(inShifts)));
    }

    private static int count(List<UseEntry> entries, Predicate<UseEntry> which) {
        return Math.toIntExact(entries.stream().filter(which).count());
    }
}
