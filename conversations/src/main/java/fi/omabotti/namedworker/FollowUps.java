package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Looker;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.lookup.RecentAnswers;
import fi.omabotti.lookup.RecentAnswers.Recent;
import fi.omabotti.namedworker.FollowUp.Word;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Goes on from the answer before: "se toinen", "entä sijainen?". Whoever is told of is authorised and recorded anew. */
@Component
class FollowUps {

    private final RecentAnswers recent;
    private final ClientSearch search;
    private final LookUps lookUps;
    private final ClosedLookUps closed;
    private final AskedCount counted;
    private final NamedWorkerReplies replies;
    private final Clock clock;

    FollowUps(
            RecentAnswers recent,
            ClientSearch search,
            LookUps lookUps,
            ClosedLookUps closed,
            AskedCount counted,
            NamedWorkerReplies replies,
            Clock clock) {
        this.recent = recent;
        this.search = search;
        this.lookUps = lookUps;
        this.closed = closed;
        this.counted = counted;
        this.replies = replies;
        this.clock = clock;
    }

    /** Empty when there is nothing to go on from. */
    Optional<Reply> answer(Turn turn, FollowUp followUp) {
        return recent.of(turn).flatMap(before -> answer(turn, followUp, before));
    }

    private Optional<Reply> answer(Turn turn, FollowUp followUp, Recent before) {
        boolean fits = followUp.chooses()
                || followUp.word() != Word.OTHER
                || followUp.asked() != Asked.NAMED_WORKER
                || before.told() != null;
        if (!fits) {
            return Optional.empty();
        }
        counted.count(turn, "follow_up", followUp.asked().intent());
        return Optional.of(closed.refuse(turn).orElseGet(() -> goOn(turn, followUp, before)));
    }

    private Reply goOn(Turn turn, FollowUp followUp, Recent before) {
        if (!followUp.chooses() && followUp.word() == Word.NO) {
            recent.forget(turn);
            return replies.noneOfThese(turn.language());
        }
        List<ClientId> meant = followUp.chooses() ? chosen(turn, followUp, before) : current(before);
        if (meant.size() == 1) {
            return lookUps.tell(turn, meant.get(0), followUp.asked());
        }
        ClientMatches visible = search.among(meant, null, looker(turn));
        return visible.clients().isEmpty()
                ? replies.noneOfThese(turn.language())
                : lookUps.offer(
                        turn, new ClientMatches(visible.clients(), Fit.LOOSE, visible.total()), followUp.asked());
    }

    private static List<ClientId> current(Recent before) {
        ClientId told = before.told();
        return told == null ? before.clients() : List.of(told);
    }

    private List<ClientId> chosen(Turn turn, FollowUp followUp, Recent before) {
        List<ClientSummary> all = search.among(before.clients(), followUp.birthYear(), looker(turn))
                .clients();
        List<ClientSummary> named = all.stream()
                .filter(client -> followUp.names().stream().allMatch(client::isCalled))
                .toList();
        return switch (Objects.requireNonNullElse(followUp.which(), "")) {
            case "" -> ids(named);
            case "older" -> byAge(named, before, true);
            case "younger" -> byAge(named, before, false);
            case "last" ->
                before.clients()
                        .subList(before.clients().size() - 1, before.clients().size());
            default -> numbered(Integer.parseInt(Objects.requireNonNull(followUp.which())), before);
        };
    }

    /** "Se toinen" is the second that was offered; of two of whom one was told, the other. */
    private static List<ClientId> numbered(int which, Recent before) {
        List<ClientId> others = before.clients().stream()
                .filter(id -> !id.equals(before.told()))
                .toList();
        if (which == 2 && before.told() != null) {
            return others;
        }
        return IntStream.rangeClosed(1, before.clients().size())
                .filter(place -> place == which)
                .mapToObj(place -> before.clients().get(place - 1))
                .toList();
    }

    /** Than the one who was told; when none was, than all the others. */
    private static List<ClientId> byAge(List<ClientSummary> clients, Recent before, boolean older) {
        Predicate<ClientSummary> fits = clients.stream()
                .filter(client -> client.id().equals(before.told()))
                .findFirst()
                .map(told -> than(told.birthYear(), older, false))
                .orElseGet(() -> {
                    IntStream years = clients.stream().mapToInt(ClientSummary::birthYear);
                    return than((older ? years.min() : years.max()).orElse(0), older, true);
                });
        return ids(clients.stream().filter(fits).toList());
    }

    private static Predicate<ClientSummary> than(int year, boolean older, boolean orEqual) {
        return client -> (older ? client.birthYear() < year : client.birthYear() > year)
                || (orEqual && client.birthYear() == year);
    }

    private static List<ClientId> ids(List<ClientSummary> clients) {
        return clients.stream().map(ClientSummary::id).toList();
    }

    private Looker looker(Turn turn) {
        return new Looker(turn.asker().id(), LocalDate.now(clock), Sight.RELATION);
    }
}
