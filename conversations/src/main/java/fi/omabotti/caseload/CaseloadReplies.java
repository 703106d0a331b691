package fi.omabotti.caseload;

import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Bar;
import fi.omabotti.conversation.Part.Bars;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Numbers of clients, and never a client. */
@Component
class CaseloadReplies {

    /** More bars than these nobody reads on a card: those with the most clients stand first. */
    private static final int MOST_BARS = 25;

    private final ClosedLists closed;

    CaseloadReplies(ClosedLists closed) {
        this.closed = closed;
    }

    Reply own(Wording wording, WorkerLoad load) {
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.count("own", load.clients()))));
        parts.addAll(roles(wording, load, Stream.of()));
        parts.addAll(limit(wording, List.of(load), "limit.own"));
        parts.addAll(closed.age(wording));
        return wording.open(parts, List.of());
    }

    Reply noSuchWorker(Wording wording) {
        return wording.open(List.of(wording.paragraph("no-such-worker")), List.of());
    }

    Reply one(Wording wording, WorkerLoad load) {
        List<Part> parts = new ArrayList<>(List.of(new Headline(load.name())));
        parts.addAll(roles(wording, load, Stream.of(wording.fact("load.clients", load.clients()))));
        parts.addAll(limit(wording, List.of(load), "limit"));
        parts.add(wording.note("seen"));
        parts.addAll(closed.age(wording));
        return wording.open(parts, List.of());
    }

    Reply several(Wording wording, List<WorkerLoad> loads) {
        List<Part> parts = new ArrayList<>(bars(wording, loads));
        parts.add(wording.note("seen"));
        parts.addAll(closed.age(wording));
        return wording.open(parts, List.of());
    }

    /** @param byTask as it was counted: what is small of it is not told */
    Reply units(Wording wording, List<WorkerLoad> loads, List<TaskCount> byTask, int total) {
        List<Part> parts = new ArrayList<>(bars(wording, loads));
        List<TaskCount> told = new ArrayList<>(List.of(new TaskCount(wording.say("load.units"), total)));
        told.addAll(TaskCount.withoutSmall(byTask));
        parts.add(new Facts(told.stream()
                .map(count -> new Fact(count.task(), number(wording, count)))
                .toList()));
        parts.add(wording.note("seen"));
        parts.addAll(closed.age(wording));
        return wording.open(parts, List.of());
    }

    private static String number(Wording wording, TaskCount count) {
        return count.isToldAsNumber() || count.clients() == 0
                ? Integer.toString(count.clients())
                : wording.say("few", Integer.toString(TaskCount.FEWEST_TOLD));
    }

    private static List<Part> bars(Wording wording, List<WorkerLoad> loads) {
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.say("loads"))));
        if (loads.isEmpty()) {
            parts.add(wording.paragraph("loads.none"));
            return parts;
        }
        parts.add(new Bars(loads.stream()
                .limit(MOST_BARS)
                .map(load -> new Bar(load.name(), load.clients(), mark(wording, load)))
                .toList()));
        if (loads.size() > MOST_BARS) {
            parts.add(wording.paragraph("loads.more", Integer.toString(loads.size() - MOST_BARS)));
        }
        parts.addAll(limit(wording, loads, "limit"));
        return parts;
    }

    private static String mark(Wording wording, WorkerLoad load) {
        return load.hasManyChildren() ? wording.say("children", Integer.toString(load.children())) : "";
    }

    /** a line for each who is near the limit, and another one for each who is over it. */
    static List<Part> limit(Wording wording, List<WorkerLoad> loads, String key) {
        return loads.stream()
                .filter(WorkerLoad::hasManyChildren)
                .<Part>map(load -> wording.paragraph(
                        key + (load.hasTooManyChildren() ? ".over" : ".near"),
                        load.name(),
                        Integer.toString(load.children()),
                        Integer.toString(WorkerLoad.MOST_CHILDREN)))
                .toList();
    }

    private static List<Part> roles(Wording wording, WorkerLoad load, Stream<Fact> before) {
        Stream<Fact> roles = Stream.of(
                        new TaskCount("load.named", load.named()), new TaskCount("load.children", load.children()))
                .filter(role -> role.clients() > 0)
                .map(role -> wording.fact(role.task(), role.clients()));
        List<Fact> facts = Stream.concat(before, roles).toList();
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }
}
