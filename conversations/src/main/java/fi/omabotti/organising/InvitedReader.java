package fi.omabotti.organising;

import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.ByName;
import fi.omabotti.pretask.Invited;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads who is asked: everybody of some units, each in the first of them, and others by their names, who have no team. */
@Component
class InvitedReader {

    private static final Pattern COMMA = Pattern.compile(",");

    private final Audiences audiences;

    InvitedReader(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Empty with a complaint when it is nobody. */
    List<Invited> read(Map<String, String> values, Complaints complaints) {
        Set<String> units = COMMA.splitAsStream(values.getOrDefault(TaskForm.UNITS, ""))
                .map(String::strip)
                .collect(Collectors.toSet());
        Map<WorkerId, Invited> invited = new LinkedHashMap<>();
        audiences.units().keySet().stream()
                .filter(it -> units.contains(it.toString()))
                .map(UnitId::new)
                .forEach(unit -> audiences
                        .people(Audience.of(List.of(Audience.unit(unit))))
                        .forEach(worker -> invited.putIfAbsent(worker, new Invited(worker, unit))));
        ByName byName = audiences.byNames(values.getOrDefault(TaskForm.NAMES, ""));
        byName.people().forEach(worker -> invited.putIfAbsent(worker, new Invited(worker, null)));
        if (byName.tooMany()) {
            complaints.add("wrong.too-many-names", ByName.MOST);
        }
        byName.unknown().forEach(it -> complaints.add("wrong.unknown-name", it));
        byName.namesakes().forEach(it -> complaints.add("wrong.namesakes", it));
        if (invited.isEmpty() && complaints.isEmpty()) {
            complaints.add("wrong.nobody");
        }
        return List.copyOf(invited.values());
    }
}
