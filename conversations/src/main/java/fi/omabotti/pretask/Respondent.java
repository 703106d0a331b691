package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.function.Function;

/** Whose answer it is: each has one sheet. */
public sealed interface Respondent {

    /** Somebody of the staff. */
    record Person(WorkerId id) implements Respondent {}

    /** A team, which is a unit. */
    record Group(UnitId id) implements Respondent {}

    default Scope scope() {
        return fold(person -> Scope.PERSONAL, group -> Scope.TEAM);
    }

    /** What the pseudonym is made of. */
    default String word() {
        return fold(
                person -> "person/" + person.id().value(),
                group -> "team/" + group.id().value());
    }

    /** Continues with whichever it is. */
    default <T> T fold(Function<? super Person, T> person, Function<? super Group, T> group) {
        return this instanceof Person it ? person.apply(it) : group.apply((Group) this);
    }
}
