package fi.omabotti.bot.cards;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each reply against an approved card: the files can be pasted into a card designer. */
class CardWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOT = "28:0a0a0a0a-0000-4000-8000-000000000001";

    @Test
    void draws_every_part() throws IOException {
        Reply reply = reply(
                List.of(
                        new Part.Headline("Liisa Korhonen"),
                        new Part.Paragraph("Sijaistaa 31.12. asti"),
                        new Part.Facts(List.of(
                                new Part.Fact("Omatyöntekijä", "Minna \"Mimmi\" Mäki"),
                                new Part.Fact("Puhelin", "+358 40 000 0000"))),
                        new Part.Note("Tieto haettu 22.11.2026 klo 6.00")),
                List.of());

        assertThat(drawn(reply)).isEqualTo(approved("every-part"));
    }

    @Test
    void draws_bars_whose_numbers_are_read_as_words_too() throws IOException {
        Reply reply = reply(
                List.of(new Part.Bars(List.of(
                        new Part.Bar("Jukka Niemi", 33, "lapsia 31"),
                        new Part.Bar("Tiina *Mäkelä*", 12, ""),
                        new Part.Bar("Outi Salmi", 0, "")))),
                List.of());

        assertThat(drawn(reply)).isEqualTo(approved("bars"));
    }

    @Test
    void draws_no_forged_day_however_long() {
        Reply reply = reply(
                List.of(
                        new Part.Field("day", "Päivä", new Entry.Day(), "", "a".repeat(100_000)),
                        new Part.Field("time", "Aika", new Entry.Time(), "", "b".repeat(100_000))),
                List.of());

        assertThat(drawn(reply).toString()).doesNotContain("aaaa", "bbbb");
    }

    @Test
    void draws_no_chart_of_nothing() {
        assertThat(CardWriter.draw(reply(List.of(new Part.Bars(List.of())), List.of()), BOT)
                        .body())
                .isEmpty();
    }

    @Test
    void draws_every_choice() throws IOException {
        Reply reply = reply(
                List.of(new Part.Paragraph("Kumpi?")),
                List.of(
                        new Choice.Pick("Matti Virtanen 1980", "named-worker", "tell", Map.of("client", "7")),
                        new Choice.Chat("Avaa keskustelu", "liisa.korhonen@esimerkki.fi"),
                        new Choice.Call("Soita", "vieras_x.fi#EXT#@esimerkki.fi"),
                        new Choice.OpenPersonalChat("Avaa kahdenkeskinen keskustelu"),
                        new Choice.Link("Avaa Teams", URI.create("https://teams.microsoft.com/l/meetup-join/1"))));

        assertThat(drawn(reply)).isEqualTo(approved("every-choice"));
    }

    @Test
    void draws_every_field_with_its_label_and_what_is_said_when_it_is_missing() throws IOException {
        List<Entry.Option> options =
                List.of(new Entry.Option("Seminaari", "SEMINAR"), new Entry.Option("Työpaja", "WORKSHOP"));
        Reply reply = reply(
                List.of(
                        new Part.Field("title", "Otsikko (pakollinen)", new Entry.Line(120), "Kirjoita otsikko.", ""),
                        new Part.Field("words", "Teksti", new Entry.Lines(1500), "", "Tervetuloa"),
                        new Part.Field("day", "Päivä (pakollinen)", new Entry.Day(), "Valitse päivä.", "2026-12-03"),
                        new Part.Field("from", "Alkaa", new Entry.Time(), "", "09:00"),
                        new Part.Field(
                                "kind", "Laji (pakollinen)", new Entry.OneOf(options), "Valitse laji.", "SEMINAR"),
                        new Part.Field("all", "Lajit", new Entry.AnyOf(options), "", "SEMINAR,WORKSHOP")),
                List.of());

        assertThat(drawn(reply)).isEqualTo(approved("every-field"));
    }

    @Test
    void hides_further_fields_behind_a_button_unless_something_stands_in_them() throws IOException {
        Part.Field seats = new Part.Field("seats", "Paikkoja", new Entry.Line(5), "", "");
        Part.Field filled = new Part.Field("seats", "Paikkoja", new Entry.Line(5), "", "12");

        Reply hidden = reply(List.of(new Part.Further("further", "Lisää tietoja", List.of(seats))), List.of());
        Reply open = reply(List.of(new Part.Further("further", "Lisää tietoja", List.of(seats, filled))), List.of());

        assertThat(drawn(hidden)).isEqualTo(approved("further-fields"));
        assertThat(drawn(open).at("/body/1/isVisible").asBoolean()).isTrue();
    }

    @Test
    void opens_a_new_entry_of_the_calendar_with_the_offset_of_that_day() {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 3, 9, 0, 0, 0, ZoneId.of("Europe/Helsinki"));
        Reply reply = reply(
                List.of(),
                List.of(new Choice.Calendar("Lisää", "A & B", start, start.plusHours(2), "https://x.fi/?a=b")));

        assertThat(drawn(reply).at("/actions/0/url").asString())
                .isEqualTo("https://teams.microsoft.com/l/meeting/new?subject=A%20%26%20B"
                        + "&startTime=2026-12-03T09%3A00%3A00%2B02%3A00&endTime=2026-12-03T11%3A00%3A00%2B02%3A00"
                        + "&content=https%3A%2F%2Fx.fi%2F%3Fa%3Db");
    }

    @Test
    void draws_choices_in_a_dialog_as_a_dialog_knows_them() {
        Reply reply = reply(
                List.of(new Part.Input("words", "Kuka?", 100, "Kirjoita nimi", "")),
                List.of(
                        new Choice.Pick("Hae", "named-worker", "find", Map.of("client", "7")),
                        new Choice.Pick("Matti Virtanen, Keski-Suomen palvelut", "named-worker", "tell", Map.of()),
                        new Choice.OpenDialog("Hae lomakkeella", "named-worker", "form"),
                        new Choice.Chat("Avaa keskustelu", "liisa.korhonen@esimerkki.fi")));

        JsonNode card = JSON.readTree(JSON.writeValueAsString(CardWriter.drawInDialog(reply, BOT)));

        assertThat(card.at("/body/1/selectAction")).isEqualTo(JSON.readTree("""
                        {"type": "Action.Submit", "title": "Hae", "data": {"omabotti": {"conversation": "named-worker",
                         "action": "find", "language": "fi", "values": {"client": "7"}}}}"""));
        assertThat(card.at("/body/2/selectAction/type").asString()).isEqualTo("Action.Submit");
        assertThat(card.at("/actions").size()).isEqualTo(1);
        assertThat(card.at("/actions/0/type").asString()).isEqualTo("Action.OpenUrl");
    }

    @Test
    void draws_all_picks_alike_and_in_their_order_when_one_is_too_long_for_a_button() {
        Reply reply = reply(
                List.of(),
                List.of(
                        new Choice.Pick("Kiireellinen tilanne", "named-worker", "because", Map.of()),
                        new Choice.Pick("Yhteinen asiakas, sovittu verkostotyö", "named-worker", "because", Map.of()),
                        new Choice.Pick("Muu peruste…", "named-worker", "because", Map.of())));

        JsonNode card = JSON.readTree(JSON.writeValueAsString(CardWriter.draw(reply, BOT)));

        assertThat(card.at("/body")
                        .valueStream()
                        .map(row -> row.at("/items/0/text").asString()))
                .containsExactly("Kiireellinen tilanne", "Yhteinen asiakas, sovittu verkostotyö", "Muu peruste…");
        assertThat(card.at("/actions").isEmpty()).isTrue();
    }

    @Test
    void takes_no_markdown_from_a_name() {
        Reply reply = reply(List.of(new Part.Paragraph("[Matti](https://example.org) *Virtanen*")), List.of());

        assertThat(CardWriter.draw(reply, BOT).body())
                .extracting("text")
                .containsExactly("\\[Matti\\](https://example.org) \\*Virtanen\\*");
    }

    @Test
    void makes_no_list_of_a_question_with_its_number() {
        Reply reply = reply(List.of(new Part.Note("1. Mitä teet?\n10) Miksi? 2. kerran")), List.of());

        assertThat(CardWriter.draw(reply, BOT).body())
                .extracting("text")
                .containsExactly("1.\u00a0Mitä teet?\n10)\u00a0Miksi? 2. kerran");
    }

    @Test
    void shows_no_more_actions_than_teams_does() {
        Reply reply = reply(List.of(), Collections.nCopies(7, new Choice.OpenPersonalChat("Avaa")));

        assertThat(CardWriter.draw(reply, BOT).actions()).hasSize(6);
    }

    @Test
    void writes_its_own_addresses_so_that_a_name_cannot_add_to_them() {
        Reply reply = reply(List.of(), List.of(new Choice.Chat("Avaa", "a@x.fi&message=hei#osa")));

        assertThat(JSON.writeValueAsString(CardWriter.draw(reply, BOT))).contains("users=a@x.fi%26message%3Dhei%23osa");
    }

    @Test
    void keeps_its_words_out_of_logs() {
        Reply reply = reply(List.of(new Part.Headline("Liisa Korhonen")), List.of());

        assertThat(CardWriter.draw(reply, BOT).toString()).doesNotContain("Liisa");
    }

    private static Reply reply(List<Part> parts, List<? extends Choice> choices) {
        return new Reply("Vastaus", Language.FI, parts, List.copyOf(choices));
    }

    private static JsonNode drawn(Reply reply) {
        return JSON.readTree(JSON.writeValueAsString(CardWriter.draw(reply, BOT)));
    }

    private static JsonNode approved(String name) throws IOException {
        try (InputStream file = CardWriterTest.class.getResourceAsStream("/cards/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        }
    }
}
