package fi.omabotti.bot;

import static fi.omabotti.bot.AnActivity.message;
import static fi.omabotti.bot.AnActivity.ofType;
import static fi.omabotti.bot.AnActivity.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file is offered first, and put into the OneDrive of whoever says yes; and files that people send are read. */
@BotTest
class FilesInChatTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @BeforeEach
    void allIsWell() {
        teams.isWell();
        teams.storesFiles(201);
    }

    @Test
    void a_file_is_offered_after_the_answer_that_holds_it() {
        client.send(message("Anna tiedosto"));

        JsonNode offer = offered();

        assertThat(posted(0).at("/attachments/0/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(offer.at("/name").asString()).isEqualTo("koonti-1.md");
        assertThat(offer.at("/content/description").asString()).isEqualTo("Koonti kaikista vastauksista");
        assertThat(offer.at("/content/sizeInBytes").asInt()).isEqualTo("# Koonti".length());
        assertThat(teams.stored()).isEmpty();
    }

    @Test
    void a_button_that_gives_a_file_has_its_answer_in_place_and_the_offer_after_it() {
        var answer = client.send(pressed("file", Map.of("words", "Anna tiedosto")));

        assertThat(JSON.readTree(answer.body()).at("/value/type").asString()).isEqualTo("AdaptiveCard");
        await().until(() -> teams.posted().size() == 1);
        assertThat(posted(0).at("/attachments/0/contentType").asString()).endsWith("card.file.consent");
    }

    @Test
    void who_wants_it_has_it_in_their_own_place_and_the_offer_is_gone() {
        client.send(message("Anna tiedosto"));

        var acknowledged = client.send(consent("accept", offered(), teams.fileAddress()));

        assertThat(acknowledged.statusCode()).isEqualTo(200);
        assertThat(acknowledged.body()).isEqualTo("{}");
        await().until(() -> teams.deleted().equals(List.of("offer-card")));
        assertThat(teams.stored()).containsExactly("# Koonti");
        JsonNode there = posted(2).at("/attachments/0");
        assertThat(there.at("/contentType").asString()).endsWith("card.file.info");
        assertThat(there.at("/contentUrl").asString()).isEqualTo("https://contoso.sharepoint.com/koonti-1.md");
        assertThat(there.at("/name").asString()).isEqualTo("koonti-1 (2).md");
        assertThat(there.at("/content/uniqueId").asString()).isEqualTo("0001");
        assertThat(there.at("/content/fileType").asString()).isEqualTo("md");
    }

    @Test
    void a_yes_that_teams_sends_twice_is_one() {
        client.send(message("Anna tiedosto"));
        AnActivity yes = consent("accept", offered(), teams.fileAddress());

        client.send(yes);
        await().until(() -> !teams.deleted().isEmpty());
        client.send(yes);

        assertThat(teams.stored()).hasSize(1);
    }

    @Test
    void who_does_not_want_it_is_left_alone() {
        client.send(message("Anna tiedosto"));

        assertThat(client.send(consent("decline", offered(), "")).body()).isEqualTo("{}");

        await().until(() -> teams.deleted().equals(List.of("offer-card")));
        assertThat(teams.stored()).isEmpty();
        assertThat(teams.posted()).hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_put_there_is_said_and_offered_again() {
        client.send(message("Anna tiedosto"));
        JsonNode offer = offered();
        teams.storesFiles(507);

        client.send(consent("accept", offer, teams.fileAddress()));

        await().until(() -> !teams.deleted().isEmpty());
        JsonNode card = posted(2).at("/attachments/0/content");
        assertThat(card.at("/body/0/text").asString())
                .isEqualTo("Tiedostoa ei saatu tallennettua OneDriveen. Mikään muu ei muuttunut. Yritä uudelleen.");
        assertThat(card.at("/actions/0/title").asString()).isEqualTo("Markdown");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example/file", "''", "not an address"})
    void a_file_goes_nowhere_but_to_the_hosts_of_files(String address, CapturedOutput output) {
        client.send(message("Anna tiedosto"));

        client.send(consent("accept", offered(), address));

        await().until(() -> !teams.deleted().isEmpty());
        assertThat(teams.stored()).isEmpty();
        assertThat(posted(2).at("/attachments/0/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(output).doesNotContain("evil.example");
    }

    @Test
    void a_file_that_may_not_be_had_any_more_is_answered_in_words() {
        client.send(message("Anna tiedosto"));
        JsonNode offer = offered();
        String forged = offer.toString().replace("Anna tiedosto", "Ei enää");

        client.send(consent("accept", JSON.readTree(forged), teams.fileAddress()));

        await().until(() -> !teams.deleted().isEmpty());
        assertThat(teams.stored()).isEmpty();
        assertThat(posted(2).at("/attachments/0/content/body/0/text").asString())
                .isEqualTo("Ei enää");
    }

    @Test
    void a_workbook_that_comes_is_read_though_nothing_was_said() {
        teams.holdsFile(new byte[1234]);

        client.send(withFile("", "Teemat.XLSX", teams.fileAddress()));

        await().until(() -> teams.posted().size() == 1);
        assertThat(posted(0).at("/attachments/0/content/body/0/text").asString())
                .isEqualTo("1234 tavua");
    }

    @ParameterizedTest
    @CsvSource({"kuva.png, 0", "teemat.xlsm, 0", "teemat.xlsx, 1"})
    void a_file_that_is_no_workbook_or_not_there_is_only_known_of(String name, int fetched) {
        client.send(withFile("tässä", name, teams.fileAddress()));

        await().until(() -> teams.posted().size() == 1);
        assertThat(posted(0).at("/attachments/0/content/body/0/text").asString())
                .isEqualTo("tiedosto, jota en lukenut");
        assertThat(teams.fetched()).isEqualTo(fetched);
    }

    @Test
    void a_file_in_a_channel_is_nothing_to_us() {
        client.send(withFile("", "teemat.xlsx", teams.fileAddress()).inChannel());

        assertThat(teams.fetched()).isZero();
        assertThat(teams.posted()).isEmpty();
    }

    private JsonNode offered() {
        await().until(() -> teams.posted().size() == 2);
        return posted(1).at("/attachments/0");
    }

    private JsonNode posted(int number) {
        return teams.posted().get(number);
    }

    private static AnActivity withFile(String words, String name, String address) {
        return message(words)
                .with(
                        "attachments",
                        List.of(Map.of(
                                "contentType",
                                "application/vnd.microsoft.teams.file.download.info",
                                "name",
                                name,
                                "content",
                                Map.of("downloadUrl", address, "uniqueId", "0002", "fileType", "xlsx"))));
    }

    private static AnActivity consent(String action, JsonNode offer, String address) {
        return ofType("invoke")
                .with("name", "fileConsent/invoke")
                .with("replyToId", "offer-card")
                .with(
                        "value",
                        Map.of(
                                "type",
                                "fileUpload",
                                "action",
                                action,
                                "context",
                                offer.at("/content/acceptContext"),
                                "uploadInfo",
                                Map.of(
                                        "uploadUrl",
                                        address,
                                        "contentUrl",
                                        "https://contoso.sharepoint.com/koonti-1.md",
                                        "name",
                                        "koonti-1 (2).md",
                                        "uniqueId",
                                        "0001",
                                        "fileType",
                                        "md")));
    }
}
