package fi.omabotti.organising;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says comes from outside: it changes nothing that is not its sender's to change, and nothing out of its turn. */
@OnEveryStore
class ForgedButtonTest {

    private static final Pattern SEMICOLON = Pattern.compile(";\\s*");

    private final TestStore store;
    private Organisers office;
    private PreTask open;
    private PreTask draft;

    ForgedButtonTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void oneIsOpenAndOneIsADraft() {
        office = new Organisers(store);
        open = office.handedOut(office.filled("title-fi", "Salainen tehtävä"));
        office.checked(office.filled("title-fi", "Salainen luonnos"));
        draft = office.latest();
    }

    @AfterEach
    void hangUp() {
        office.close();
    }

    /** OPEN, DRAFT, UNIT and LONG stand for ids, and for very much. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Veera Verso    | manage            | task=OPEN
            Veera Verso    | by-question       | task=OPEN
            Veera Verso    | delivery          | task=OPEN
            Veera Verso    | report            | task=OPEN
            Veera Verso    | stop              | task=OPEN
            Veera Verso    | again             | task=OPEN
            Veera Verso    | closed            | task=OPEN
            Veera Verso    | rescheduled       | task=OPEN; due-day=2026-12-01; due-time=12:00
            Veera Verso    | added             | task=OPEN; names=Veera Verso
            Veera Verso    | interview         | task=OPEN
            Veera Verso    | questions         | task=OPEN
            Veera Verso    | questions-changed | task=OPEN; version=1; added=Uusi
            Veera Verso    | channels-written  | task=OPEN; channel-UNIT=19:perhe@thread.tacv2
            Veera Verso    | copy              | task=OPEN
            Veera Verso    | edit              | task=DRAFT
            Veera Verso    | hand-out          | task=DRAFT; version=1
            Veera Verso    | discard           | task=DRAFT
            Veera Verso    | test              | task=DRAFT
            Veera Verso    | written           | task=DRAFT; questions=pulssi; units=UNIT; due-day=2026-12-01; due-time=12:00
            Veera Verso    | written           | questions=task:OPEN; units=UNIT; due-day=2026-12-01; due-time=12:00
            Tiina Mäkelä0  | manage            | task=OPEN
            Tiina Mäkelä0  | closed            | task=OPEN
            Tiina Mäkelä0  | hand-out          | task=DRAFT; version=1
            Tiina Mäkelä0  | written           | questions=pulssi; units=UNIT; due-day=2026-12-01; due-time=12:00
            Kia Kehittäjä  | hand-out          | task=OPEN; version=1
            Kia Kehittäjä  | discard           | task=OPEN
            Kia Kehittäjä  | written           | task=OPEN; questions=pulssi; units=UNIT; due-day=2026-12-01; due-time=12:00
            Kia Kehittäjä  | test              | task=OPEN
            Kia Kehittäjä  | hand-out          | task=DRAFT; version=7
            Kia Kehittäjä  | hand-out          | task=DRAFT
            Kia Kehittäjä  | hand-out          | task=DRAFT; version=-1
            Kia Kehittäjä  | hand-out          | task=DRAFT; version=LONG
            Kia Kehittäjä  | closed            | task=DRAFT
            Kia Kehittäjä  | rescheduled       | task=DRAFT; due-day=2026-12-01; due-time=12:00
            Kia Kehittäjä  | added             | task=DRAFT; names=Veera Verso
            Kia Kehittäjä  | questions-changed | task=OPEN; version=9; added=Uusi
            Kia Kehittäjä  | questions-changed | task=OPEN; version=1; added=LONG
            Kia Kehittäjä  | questions-changed | task=OPEN; version=1; added=Asiakas 120345-901U
            Kia Kehittäjä  | rescheduled       | task=OPEN; due-day=9999-99-99; due-time=25:00
            Kia Kehittäjä  | rescheduled       | task=OPEN; due-day=LONG; due-time=LONG
            Kia Kehittäjä  | added             | task=OPEN; names=LONG
            Kia Kehittäjä  | added             | task=OPEN; units=999, -1, UNIT or 1
            Kia Kehittäjä  | written           | questions=LONG; units=LONG; title-fi=LONG; due-day=2026-12-01; due-time=12:00
            Kia Kehittäjä  | written           | questions=pulssi; units=UNIT; title-fi=LONG; due-day=2026-12-01; due-time=12:00
            Kia Kehittäjä  | closed            | task=999
            Kia Kehittäjä  | closed            | task=OPEN or 1
            Kia Kehittäjä  | closed            | other=OPEN
            Kia Kehittäjä  | nothing           | task=OPEN
            """)
    void changes_nothing(String name, String action, String values) {
        List<Map<String, Object>> before = everything();
        List<String> messages = office.talk.broadcasts().messages();

        Reply reply = office.talk
                .pressed(new Choice.Pick("", "pre-task-organiser", action, values(values)))
                .by(name);

        assertThat(everything()).isEqualTo(before);
        assertThat(office.talk.broadcasts().messages()).isEqualTo(messages);
        assertThat(reply.parts()).isNotEmpty();
        if (!name.equals(Organisers.KIA)) {
            assertThat(Shown.text(reply)).doesNotContain("Salainen");
        }
    }

    private Map<String, String> values(String values) {
        Map<String, String> all = new HashMap<>();
        SEMICOLON.splitAsStream(values).forEach(it -> {
            int equals = it.indexOf('=');
            all.put(filled(it.substring(0, equals)), filled(it.substring(equals + 1)));
        });
        return all;
    }

    private String filled(String text) {
        return text.replace("OPEN", Long.toString(open.id().value()))
                .replace("DRAFT", Long.toString(draft.id().value()))
                .replace("UNIT", Long.toString(office.families))
                .replace("LONG", "a".repeat(100_000));
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String table : List.of("pre_task", "pre_task_version", "pre_task_participant", "pre_task_team")) {
            rows.addAll(store.jdbc()
                    .sql("select * from " + table + " order by 1, 2")
                    .query()
                    .listOfRows());
        }
        return rows;
    }
}
