package fi.omabotti.naming;

import fi.omabotti.name.NamePhrase;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names in a command is the client's, and which the worker's.
 *
 * @param client null when no client is named
 * @param worker null when no worker is named, or the asker is it
 */
record Roles(@Nullable NamePart client, @Nullable NamePart worker) {

    static Roles in(NamingCommand command, List<Worker> staff) {
        List<NamePart> parts = command.parts();
        if (parts.isEmpty()) {
            return new Roles(null, null);
        }
        if (command.kind() != ProposalKind.NAME || command.oneself()) {
            return new Roles(heaviest(parts), null);
        }
        if (parts.size() == 1) {
            return ofOne(parts.get(0), staff);
        }
        NamePart client = heaviest(parts);
        int place = parts.indexOf(client);
        return new Roles(client, parts.get(place == 0 ? 1 : 0));
    }

    private static NamePart heaviest(List<NamePart> parts) {
        return parts.stream().max(Comparator.comparingInt(NamePart::weight)).orElseThrow();
    }

    /** "Outi Salmi Matti Virtasen": the longest part of it that is a colleague's name is hers. */
    private static Roles ofOne(NamePart part, List<Worker> staff) {
        return split(part, phrase -> StaffFinder.named(phrase, staff))
                .or(() -> split(part, phrase -> StaffFinder.nearlyNamed(phrase, staff)))
                .orElseGet(() -> part.weight() < 0 ? new Roles(null, part) : new Roles(part, null));
    }

    private static Optional<Roles> split(NamePart part, Function<NamePhrase, List<Worker>> named) {
        return IntStream.range(1, part.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        new Roles(part.part(i, part.size(), 0), part.part(0, i, 0)),
                        new Roles(part.part(0, i, 0), part.part(i, part.size(), 0))))
                .filter(it -> it.worker() != null
                        && it.worker().size() > 1
                        && !named.apply(it.worker().phrase()).isEmpty())
                .findFirst();
    }
}
