package fi.omabotti.seminar;

import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.EventDetails;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.staff.WorkerId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the form: all that is wrong with it is said at once. */
@Component
class FormReader {

    /** Hosts of Teams' own meeting addresses. */
    private static final Set<String> HOSTS = Set.of("teams.microsoft.com", "teams.live.com", "teams.cloud.microsoft");

    private final Audiences audiences;
    private final FreeText freeText;
    private final Clock clock;

    FormReader(Audiences audiences, FreeText freeText, Clock clock) {
        this.audiences = audiences;
        this.freeText = freeText;
        this.clock = clock;
    }

    /** A new event, or a draft. */
    Filled read(Map<String, String> values, WorkerId writer, Wording wording) {
        FormReading reading = reading(values, wording, LocalDate.now(clock));
        EventDetails details = reading.details();
        boolean mayTellWho = reading.onlyMayTellWho();
        Audience audience = reading.audience();
        return details == null || !reading.complaints().isEmpty()
                ? new Filled.Wrong(
                        reading.complaints(), mayTellWho && reading.complaints().size() == 1)
                : new Filled.Right(details, audience, reading.coOrganiser(writer));
    }

    /** Other details of an event that was announced, to those whom it was announced to. */
    Filled correction(Map<String, String> values, Wording wording) {
        FormReading reading = reading(values, wording, LocalDate.MIN);
        EventDetails details = reading.details();
        return details == null
                ? new Filled.Wrong(reading.complaints(), reading.onlyMayTellWho())
                : new Filled.Right(details, Audience.of(List.of()), null);
    }

    private FormReading reading(Map<String, String> values, Wording wording, LocalDate firstDay) {
        return new FormReading(values, wording, firstDay, ZonedDateTime.now(clock), audiences, freeText);
    }

    /** An address of Teams itself. */
    static boolean isOfTeams(String link) {
        return host(link).filter(HOSTS::contains).isPresent();
    }

    /** An address of the web, with nobody's password in it. */
    static boolean isOfTheWeb(String link) {
        return host(link).isPresent();
    }

    private static Optional<String> host(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getUserInfo() == null && address.getHost() != null
                    ? Optional.of(address.getHost().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException unfit) {
            return Optional.empty();
        }
    }
}
