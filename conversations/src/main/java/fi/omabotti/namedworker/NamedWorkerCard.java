package fi.omabotti.namedworker;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.Colleague;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.assignment.Responsible;
import fi.omabotti.assignment.Substitution;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One client's card: whom to reach now comes first, with a number, readable on a phone without scrolling; then who that
 * is, then the client, so that a wrong person is noticed.
 */
final class NamedWorkerCard {

    private final Wording wording;
    private final ClientFile file;
    private final NamedWorkerSettings settings;

    NamedWorkerCard(Wording wording, ClientFile file, NamedWorkerSettings settings) {
        this.wording = wording;
        this.file = file;
        this.settings = settings;
    }

    List<Part> parts() {
        List<Part> parts = partsWithoutClient();
        addClient(parts);
        return parts;
    }

    /** For whoever has no relation to the client. */
    List<Part> partsWithoutClient() {
        List<Part> parts = new ArrayList<>();
        if (file.nonDisclosure()) {
            addGuarded(parts);
        } else if (file.principals().isEmpty()) {
            addNotNamed(parts);
        } else {
            addNamed(parts);
        }
        return parts;
    }

    /** Names only: no unit, phone or place (P-08). */
    private void addGuarded(List<Part> parts) {
        parts.add(new Headline(say("non-disclosure")));
        for (Responsible principal : file.principals()) {
            Substitution substitution = principal.substitution();
            if (substitution != null) {
                parts.add(
                        new Paragraph(say("substitute", substitution.colleague().name())));
            }
            parts.add(new Paragraph(labelled(principal, named(principal))));
        }
        others().forEach(it -> parts.add(new Paragraph(labelled(it, it.worker().name()))));
        if (file.principals().isEmpty()) {
            parts.add(new Paragraph(say("not-named")));
        }
    }

    private void addNamed(List<Part> parts) {
        if (file.inRole(AssignmentRole.NAMED_WORKER).size() > 1) {
            parts.add(new Paragraph(say("several-named-workers")));
        }
        file.principals().forEach(principal -> addPrincipal(parts, principal));
        others().forEach(other -> parts.add(new Paragraph(labelled(other, reachable(other.worker())))));
    }

    private void addPrincipal(List<Part> parts, Responsible principal) {
        String name = principal.worker().name();
        Substitution substitution = principal.substitution();
        if (substitution == null) {
            parts.add(new Headline(labelled(principal, named(principal))));
            phone(principal.worker()).map(Paragraph::new).ifPresent(parts::add);
        } else {
            parts.add(new Headline(say("substitute", substitution.colleague().name())));
            substituteLine(substitution).map(Paragraph::new).ifPresent(parts::add);
            parts.add(new Paragraph(labelled(principal, named(principal))));
        }
        if (!principal.worker().inService()) {
            parts.add(new Paragraph(say("left", name)));
            parts.add(new Paragraph(askSupervisor()));
        }
        parts.add(about(principal));
    }

    /** Until when somebody is away stands beside the substitute, where there is one. */
    private String named(Responsible responsible) {
        String name = responsible.worker().name();
        LocalDate until = responsible.awayUntil();
        if (responsible.substitution() != null) {
            return say("away", name);
        }
        return until == null ? name : say("away.until", name, Dates.dayOfYear(wording.language(), until));
    }

    /** A title may tell the service; it goes where the unit goes (P-07), unless it is a safe one (V-09). */
    private Facts about(Responsible principal) {
        return new Facts(Stream.of(
                        fact("label.title", title(principal)),
                        fact("label.unit", principal.unit()),
                        fact(
                                "label.phone",
                                principal.substitution() == null
                                        ? null
                                        : principal.worker().phone()),
                        fact("label.since", Dates.day(wording.language(), principal.since())))
                .flatMap(Optional::stream)
                .toList());
    }

    private @Nullable String title(Responsible principal) {
        String title = principal.worker().title();
        return title != null && (principal.unitIsKnown() || settings.isSafe(title)) ? title : null;
    }

    private void addNotNamed(List<Part> parts) {
        Optional<NotNamedReason> ground = file.reasons().stream()
                .filter(reason -> reason != NotNamedReason.ASSESSMENT_PENDING)
                .sorted()
                .findFirst();
        boolean pending = file.reasons().contains(NotNamedReason.ASSESSMENT_PENDING);
        if (ground.isPresent() && !pending) {
            parts.add(new Headline(say("not-needed")));
            parts.add(new Paragraph(say("reason." + ground.get().name())));
        } else {
            parts.add(new Headline(say("not-named")));
            if (pending) {
                parts.add(new Paragraph(say("reason." + NotNamedReason.ASSESSMENT_PENDING.name())));
            }
            parts.add(new Paragraph(askSupervisor()));
        }
        Stream.of(AssignmentRole.RESPONSIBLE_WORKER, AssignmentRole.SERVICE_WORKER)
                .flatMap(role -> file.inRole(role).stream())
                .filter(Responsible::unitIsKnown)
                .forEach(other -> parts.add(new Paragraph(labelled(other, reachable(other.worker())))));
    }

    /** The child's social worker beside the named worker, for an asker who may know of child protection. */
    private Stream<Responsible> others() {
        return file.inRole(AssignmentRole.CHILDS_SOCIAL_WORKER).stream()
                .filter(Responsible::unitIsKnown)
                .filter(it -> !file.principals().contains(it));
    }

    private String askSupervisor() {
        String supervisors = file.supervisors().stream().map(this::reachable).collect(Collectors.joining("; "));
        return supervisors.isEmpty() ? say("ask-supervisor") : say("ask-supervisor.known", supervisors);
    }

    /** In one table with the worker's facts, where that is what stands last. */
    private void addClient(List<Part> parts) {
        List<Fact> facts = new ArrayList<>();
        if (parts.get(parts.size() - 1) instanceof Facts last) {
            facts.addAll(last.facts());
            parts.remove(last);
        }
        facts.addAll(client());
        parts.add(new Facts(facts));
    }

    private List<Fact> client() {
        return List.of(
                new Fact(
                        say("label.client"),
                        say(
                                "client.name",
                                file.client().fullName(),
                                Integer.toString(file.client().birthYear()))),
                new Fact(say("label.client-number"), file.client().number()));
    }

    /** The role's own name, except to somebody who may not know which service it is (P-07). */
    private String labelled(Responsible responsible, String who) {
        AssignmentRole role = responsible.unitIsKnown() ? responsible.role() : AssignmentRole.NAMED_WORKER;
        return say("role." + role.name(), who);
    }

    private String reachable(Colleague colleague) {
        return Stream.of(colleague.name(), colleague.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> phone(Colleague colleague) {
        return Optional.ofNullable(colleague.phone());
    }

    private Optional<String> substituteLine(Substitution substitution) {
        Optional<String> until = Optional.ofNullable(substitution.lastDay())
                .map(day -> say("substitute.until", Dates.day(wording.language(), day)));
        String line = Stream.of(phone(substitution.colleague()), until)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private Optional<Fact> fact(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(it -> new Fact(say(label), it));
    }

    private String say(String key, Object... values) {
        return wording.say(key, values);
    }
}
