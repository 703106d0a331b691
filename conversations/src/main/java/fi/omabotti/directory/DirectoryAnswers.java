package fi.omabotti.directory;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.directory.DirectoryChoice.OfPerson;
import fi.omabotti.directory.DirectoryChoice.OfUnit;
import fi.omabotti.directory.DirectoryStore.Substitute;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the staff list and the units file, the same to everybody who is on the list. */
@Component
class DirectoryAnswers {

    /** More people of one name than anybody reads through. */
    private static final int MOST_READ = 100;

    private final DirectoryStore store;
    private final AskedCount asked;
    private final Clock clock;

    DirectoryAnswers(DirectoryStore store, AskedCount asked, Clock clock) {
        this.store = store;
        this.asked = asked;
        this.clock = clock;
    }

    /** Empty when no name in the question is the staff's or a unit's: it may be a client's, and others are to be asked. */
    Optional<Reply> answer(Turn turn, DirectoryQuestion question) {
        Wanted wanted = question.wanted();
        Found found = question.namesNothing()
                ? Found.NOTHING
                : new Reading(store.people(today()), store.units(), question)
                        .found(turn.place())
                        .narrowedTo(wanted);
        return found.isNothing() ? nobody(turn, question) : Optional.of(show(turn, narrowed(found), wanted));
    }

    /** What a button names. Empty when there is nobody any more. */
    Optional<Reply> person(Turn turn, WorkerId id, Wanted wanted) {
        return store.people(today()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> tell(turn, person, wanted));
    }

    Optional<Reply> unit(Turn turn, UnitId id, Wanted wanted) {
        return store.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> tell(turn, unit, wanted));
    }

    /**
     * Where nothing said can be somebody's name, the directory itself asks back; in the own chat only. "Kuka tuuraa?" alone
     * goes on about somebody, and not here.
     */
    private Optional<Reply> nobody(Turn turn, DirectoryQuestion question) {
        boolean goesOn = question.wanted() == Wanted.SUBSTITUTE && question.namesNothing();
        if (turn.place() == Place.SHARED || goesOn || !question.isAboutStaffOnly()) {
            return Optional.empty();
        }
        asked.count(turn, question.wanted().intent(), "not_found");
        return Optional.of(new Wording(turn.language()).reply(question.namesNothing() ? "whom" : "not-found"));
    }

    private Reply show(Turn turn, Found found, Wanted wanted) {
        if (!found.corrected() && !found.either()) {
            if (found.people().size() == 1) {
                return tell(turn, found.people().get(0), wanted);
            }
            if (found.people().isEmpty() && found.units().size() == 1) {
                return tell(turn, found.units().get(0), wanted);
            }
        }
        asked.count(turn, wanted.intent(), "offered");
        return new DirectoryReplies(turn.language()).offer(found, options(turn, found, wanted));
    }

    private Reply tell(Turn turn, Person person, Wanted wanted) {
        DirectoryReplies replies = new DirectoryReplies(turn.language());
        LocalDate awayUntil = store.awayUntil(person.id(), today()).orElse(null);
        if (wanted == Wanted.LEADER) {
            asked.count(turn, wanted.intent(), "told");
            return replies.leaders(leadersOf(person), Wording.line(person.name(), person.title()));
        }
        if (wanted == Wanted.SUBSTITUTE) {
            List<Substitute> substitutes = store.substitutes(person.id(), today());
            asked.count(turn, wanted.intent(), substitutes.isEmpty() ? "nobody" : "told");
            return replies.substitutes(
                    person, awayUntil, substitutes, substitutes.isEmpty() ? leadersOf(person) : List.of());
        }
        asked.count(turn, wanted.intent(), "told");
        return replies.person(person, awayUntil, unitsOf(person));
    }

    private Reply tell(Turn turn, Unit unit, Wanted wanted) {
        DirectoryReplies replies = new DirectoryReplies(turn.language());
        asked.count(turn, wanted.intent(), "told");
        return switch (wanted) {
            case STAFF -> replies.staff(unit, store.staff(unit.id(), today()));
            case LEADER, SUBSTITUTE -> replies.leaders(leaders(List.of(unit)), unit.name());
            case ADVICE, CARD -> replies.unit(unit, leaders(List.of(unit)));
        };
    }

    /** Of several people, those of the unit that was named; all of them, where it has none of them. */
    private Found narrowed(Found found) {
        if (found.either() || found.people().isEmpty()) {
            return found;
        }
        if (found.people().size() == 1 || found.units().isEmpty()) {
            return found.ofPeople(found.people());
        }
        List<Person> people = found.people().stream().limit(MOST_READ).toList();
        Map<WorkerId, List<Unit>> units = store.unitsOf(people);
        List<Person> there = people.stream()
                .filter(person -> units.getOrDefault(person.id(), List.of()).stream()
                        .anyMatch(unit -> found.units().stream()
                                .anyMatch(named -> named.id().equals(unit.id()))))
                .toList();
        return found.ofPeople(there.isEmpty() ? people : there);
    }

    /** Those of the asker's own units first. */
    private List<Choice> options(Turn turn, Found found, Wanted wanted) {
        List<Person> people = found.people().stream().limit(MOST_READ).toList();
        Map<WorkerId, List<Unit>> units = store.unitsOf(people);
        Stream<Choice> persons = people.stream()
                .sorted(Comparator.comparing(person -> units.getOrDefault(person.id(), List.of()).stream()
                        .noneMatch(unit -> turn.asker().units().contains(unit.id()))))
                .map(person -> new OfPerson(person.id(), wanted)
                        .labelled(Wording.line(
                                person.name(),
                                person.title(),
                                DirectoryReplies.names(units.getOrDefault(person.id(), List.of())))));
        return Stream.concat(
                        persons,
                        found.units().stream().map(unit -> new OfUnit(unit.id(), wanted).labelled(unit.name())))
                .toList();
    }

    private List<Unit> unitsOf(Person person) {
        return store.unitsOf(List.of(person)).getOrDefault(person.id(), List.of());
    }

    private List<Person> leadersOf(Person person) {
        return leaders(unitsOf(person)).stream()
                .filter(leader -> !leader.id().equals(person.id()))
                .toList();
    }

    private List<Person> leaders(List<Unit> units) {
        return store.leaders(units.stream().map(Unit::id).toList(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
