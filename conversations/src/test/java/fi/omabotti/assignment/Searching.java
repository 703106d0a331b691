package fi.omabotti.assignment;

import fi.omabotti.conversation.Talk;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for clients by words, as somebody of the staff: {@code search.by(tiina).named("Matti Virtasen")}. */
record Searching(
        ClientSearch search, Looker looker, @Nullable Integer birthYear, boolean anchored) {

    private static final Pattern BLANK = Pattern.compile(" ");

    static Searching in(Talk talk, WorkerId asker) {
        return new Searching(talk.bean(ClientSearch.class), new Looker(asker, Talk.TODAY, Sight.RELATION), null, false);
    }

    Searching by(WorkerId asker) {
        return new Searching(search, new Looker(asker, looker.day(), looker.sight()), birthYear, anchored);
    }

    /** Whatever anybody may see. */
    Searching byNobodysRight() {
        return new Searching(search, looker.by(Sight.NOBODYS), birthYear, anchored);
    }

    Searching born(int year) {
        return new Searching(search, looker, year, anchored);
    }

    /** Where a client is named. */
    Searching besideAnAnchor() {
        return new Searching(search, looker, birthYear, true);
    }

    ClientMatches named(String... phrases) {
        return search.named(
                new Mention(Stream.of(phrases).map(Searching::phrase).toList(), birthYear, anchored), looker);
    }

    /** The numbers of those who are shown. */
    List<String> numbers(String... phrases) {
        return numbers(named(phrases));
    }

    static List<String> numbers(ClientMatches matches) {
        return matches.clients().stream().map(ClientSummary::number).toList();
    }

    private static NamePhrase phrase(String words) {
        return new NamePhrase(BLANK.splitAsStream(words).map(NameForms::finnish).toList());
    }
}
