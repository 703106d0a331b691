package fi.omabotti.seminar;

import fi.omabotti.conversation.Language;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.Event;
import fi.omabotti.event.EventDetails;
import fi.omabotti.staff.WorkerId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the form of an event that there is already. */
@Component
class FormValues {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Language.FI.locale());

    private final Audiences audiences;

    FormValues(Audiences audiences) {
        this.audiences = audiences;
    }

    /** When it is, and what. */
    static Map<String, String> of(EventDetails details) {
        Map<String, String> values = new HashMap<>(withoutDays(details));
        values.put(EventForm.DAY, details.start().toLocalDate().toString());
        boolean toTheBeginning = details.signUpUntil().equals(details.start());
        values.put(
                EventForm.UNTIL,
                toTheBeginning ? "" : details.signUpUntil().toLocalDate().toString());
        return values;
    }

    /** Of an event that is copied: on which day it is, is still to be said. */
    static Map<String, String> withoutDays(EventDetails details) {
        Map<String, String> values = new HashMap<>();
        values.put(EventForm.KIND, details.kind().name());
        values.put(EventForm.TITLE_FI, details.titleFi());
        values.put(EventForm.TITLE_SV, details.titleSv());
        values.put(EventForm.FROM, TIME.format(details.start()));
        values.put(EventForm.TO, TIME.format(details.end()));
        values.put(EventForm.LINK, details.link());
        values.put(EventForm.WORDS, details.words());
        values.put(
                EventForm.SEATS,
                details.capacity() == null ? "" : details.capacity().toString());
        values.put(EventForm.NEEDS, details.asksNeeds() ? "yes" : "");
        return values;
    }

    /** To whom, and with whom. */
    Map<String, String> invited(Event event, Audience audience) {
        Map<String, String> values = new HashMap<>();
        values.put(
                EventForm.AUDIENCE,
                audience.groups().stream()
                        .filter(group -> !group.startsWith("worker:"))
                        .sorted()
                        .collect(Collectors.joining(",")));
        values.put(
                EventForm.NAMES,
                audience.workers().stream().map(audiences::username).collect(Collectors.joining(", ")));
        WorkerId other = event.coOrganiser();
        values.put(EventForm.WITH, other == null ? "" : Long.toString(other.value()));
        return values;
    }
}
