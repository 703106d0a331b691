package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.ofType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.omabotti.event.Events;
import fi.omabotti.pretask.Invited;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.Plan;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.Sheet;
import fi.omabotti.pretask.Sheets;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.staff.WorkerId;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A pre-task is answered in a dialog: what was sent from it is kept, whenever it is closed. */
@BotTest
@TestPropertySource(properties = "parrot=false")
class AnswerInDialogTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    PreTaskBook book;

    @Autowired
    Participants participants;

    @Autowired
    Sheets sheets;

    @Autowired
    Clock clock;

    private WorkerId kaisa = new WorkerId(0);
    private PreTaskId task = new PreTaskId(0);
    private JsonNode status = JSON.nullNode();

    @BeforeEach
    void kaisaWasAskedAndHasACardInTheChat() {
        teams.isWell();
        kaisa = new WorkerId(jdbc.sql("select id from worker").query(Long.class).single());
        task = Objects.requireNonNull(transaction.execute(it -> asked()));
        client.send(message("ennakkotehtävä"));
        await().until(() -> !teams.posted().isEmpty());
        status = teams.posted().get(0).at("/attachments/0/content");
    }

    @Test
    void keeps_each_page_and_hands_in_in_the_same_window() {
        JsonNode form = card(fetch(status, Map.of()));
        assertThat(ids(form)).containsExactly("q-words", "q-class", "q-role_self");

        JsonNode check = card(submit(form, "Tallenna ja jatka", Map.of("q-words", "Hyvin.", "q-class", "few")));
        assertThat(sheet().text("words")).isEqualTo("Hyvin.");
        assertThat(sheet().submitted()).isFalse();
        JsonNode receipt = card(submit(check, "Lähetä vastaus", Map.of("quote", "yes")));

        assertThat(receipt.at("/body/0/text").asString()).startsWith("Kiitos! Vastauksesi on tallennettu");
        assertThat(sheet().submitted()).isTrue();
        assertThat(sheet().mayQuote()).isTrue();
        assertThat(teams.posted()).hasSize(1);
    }

    @Test
    void a_closed_window_has_lost_nothing_that_was_sent_from_it() {
        submit(card(fetch(status, Map.of())), "Tallenna ja jatka", Map.of("q-words", "Hyvin.", "q-class", ""));

        JsonNode again = card(fetch(status, Map.of()));

        assertThat(field(again, "q-words").at("/value").asString()).isEqualTo("Hyvin.");
    }

    @Test
    void checks_what_is_written_as_the_chat_does_and_keeps_it_in_the_field() {
        JsonNode form = card(fetch(status, Map.of()));

        JsonNode named = card(submit(form, "Tallenna ja jatka", Map.of("q-words", "Pertti Lehdon kohdalla.")));

        assertThat(named.at("/body/0/text").asString()).startsWith("Teksti näyttää sisältävän henkilön nimen.");
        assertThat(field(named, "q-words").at("/value").asString()).isEqualTo("Pertti Lehdon kohdalla.");
        assertThat(sheet().isEmpty()).isTrue();
    }

    @Test
    void a_page_that_teams_sends_twice_is_kept_once() {
        JsonNode form = card(fetch(status, Map.of()));
        AnActivity page = dialog("task/submit", data(form, "Tallenna ja jatka"), Map.of("q-words", "Hyvin."));
        client.send(page);

        assertThat(client.send(page).statusCode()).isEqualTo(202);
        submit(form, "Tallenna ja jatka", Map.of("q-words", "Hyvin."));

        assertThat(sheet().revision()).isEqualTo(1);
    }

    @Test
    void another_s_task_opens_no_form() {
        String forged = data(status, "Vastaa ikkunassa")
                .toString()
                .replace("\"task\":\"" + task.value() + "\"", "\"task\":\"" + (task.value() + 1) + "\"");

        JsonNode answer = card(client.send(dialog("task/fetch", JSON.readTree(forged), Map.of())));

        assertThat(answer.at("/body/0/text").asString()).startsWith("Tämä kortti on vanhentunut. Mitään ei muutettu.");
        assertThat(answer.findValuesAsString("id")).isEmpty();
    }

    @Test
    void a_client_without_dialogs_has_the_form_in_the_chat() {
        client.send(ofType("message").with("value", plain(data(status, "Vastaa ikkunassa"))));

        await().until(() -> teams.posted().size() == 2);
        assertThat(ids(teams.posted().get(1).at("/attachments/0/content"))).contains("q-words");
    }

    private PreTaskId asked() {
        jdbc.sql("update pre_task set state = 'CLOSED'").update();
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Events.ZONE);
        Plan plan = new Plan(now.minusHours(1), now.plusDays(3), now.plusDays(5), null, null);
        PreTaskId id = book.draft(Workshop.small("Miten menee?"), plan, kaisa, null);
        participants.replace(id, List.of(new Invited(kaisa, null)));
        book.open(id, 1);
        return id;
    }

    private Sheet sheet() {
        return sheets.read(task, Writer.ofOwn(kaisa)).orElseThrow();
    }

    private HttpResponse<String> fetch(JsonNode card, Map<String, String> written) {
        JsonNode data = data(card, "Vastaa ikkunassa");
        assertThat(data.at("/msteams/type").asString()).isEqualTo("task/fetch");
        return client.send(dialog("task/fetch", data, written));
    }

    private HttpResponse<String> submit(JsonNode card, String title, Map<String, String> written) {
        return client.send(dialog("task/submit", data(card, title), written));
    }

    private static AnActivity dialog(String name, JsonNode data, Map<String, String> written) {
        ObjectNode complete = (ObjectNode) data.deepCopy();
        written.forEach(complete::put);
        return ofType("invoke")
                .with("name", name)
                .with("value", Map.of("data", plain(complete), "context", Map.of("theme", "default")));
    }

    private static JsonNode card(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body()).at("/task/value/card/content");
    }

    /** Of the button with that title. */
    private static JsonNode data(JsonNode card, String title) {
        return card.at("/actions")
                .valueStream()
                .filter(it -> it.at("/title").asString().equals(title))
                .map(it -> it.at("/data"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " on " + card));
    }

    private static List<String> ids(JsonNode card) {
        return card.at("/body")
                .valueStream()
                .map(it -> it.path("id").asString(""))
                .filter(it -> it.startsWith("q-"))
                .toList();
    }

    private static JsonNode field(JsonNode card, String id) {
        return card.at("/body")
                .valueStream()
                .filter(it -> it.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Object plain(JsonNode json) {
        return JSON.convertValue(json, Object.class);
    }
}
