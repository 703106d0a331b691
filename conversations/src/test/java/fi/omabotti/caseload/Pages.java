package fi.omabotti.caseload;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.List;

/** A list, read to its end by somebody. */
record Pages(Talk talk, String reader) {

    /** The first page, as the answer's button opens it. */
    Reply opened(String asked) {
        return press(talk.said(asked).by(reader).choices().get(0));
    }

    Reply press(Choice choice) {
        return talk.pressed(choice).by(reader);
    }

    static boolean hasNext(Reply page) {
        return page.choices().stream().anyMatch(Pages::isNext);
    }

    static Choice next(Reply page) {
        return page.choices().stream().filter(Pages::isNext).findFirst().orElseThrow();
    }

    /** The client numbers on each page. */
    List<List<String>> all(String asked) {
        if (talk.said(asked).by(reader).choices().isEmpty()) {
            return List.of();
        }
        Reply page = opened(asked);
        List<List<String>> all = new ArrayList<>(List.of(numbers(page)));
        while (hasNext(page)) {
            page = press(next(page));
            all.add(numbers(page));
        }
        return all;
    }

    /** Everybody whom the trail says was shown, as often as it says so. */
    static List<String> audited(TestStore store) {
        return store.jdbc()
                .sql("select c.client_number from audit_client shown join client c on c.id = shown.client_id")
                .query(String.class)
                .list();
    }

    private static boolean isNext(Choice choice) {
        return choice.label().equals("Seuraavat");
    }

    private static List<String> numbers(Reply page) {
        return Shown.text(page)
                .lines()
                .filter(line -> line.contains(", s. "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}
