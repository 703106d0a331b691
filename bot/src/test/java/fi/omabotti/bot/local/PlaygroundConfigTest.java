package fi.omabotti.bot.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who one can be in the Playground. */
class PlaygroundConfigTest {

    @Test
    void has_six_users_with_object_ids_that_are_guids() {
        JsonNode config = config("1");

        List<String> ids = StreamSupport.stream(config.at("/users").spliterator(), false)
                .map(user -> user.at("/aadObjectId").asString())
                .toList();
        assertThat(ids).hasSize(5).doesNotHaveDuplicates().doesNotContain(current(config, "aadObjectId"));
        assertThat(ids).allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
        assertThat(UUID.fromString(current(config, "aadObjectId"))).isEqualTo(SampleStaff.SARI.directoryId());
    }

    @ParameterizedTest
    @CsvSource({"1, Sari Koskinen", "2, Jukka Niemi", "pirjo saarinen, Pirjo Saarinen", "6, Vesa Vieras"})
    void one_is_somebody_of_the_list_by_number_or_by_name(String setting, String name) {
        assertThat(current(config(setting), "name")).isEqualTo(name);
    }

    @Test
    void one_is_anybody_of_ones_own_staff_list_by_the_object_id() {
        JsonNode config = config("00000000-0000-4000-8000-999999990000");

        assertThat(current(config, "aadObjectId")).isEqualTo("00000000-0000-4000-8000-999999990000");
        assertThat(config.at("/users").size()).isEqualTo(6);
    }

    @Test
    void has_what_the_playground_does_not_start_without() {
        JsonNode config = config("1");

        assertThat(List.of("givenName", "surname", "userPrincipleName", "email"))
                .allSatisfy(field -> assertThat(current(config, field)).isNotBlank());
        assertThat(List.of("/personalChat/id", "/groupChat/id", "/team/aadGroupId", "/team/channels/0/id", "/bot/id"))
                .allSatisfy(path -> assertThat(config.at(path).asString()).isNotBlank());
    }

    private static JsonNode config(String user) {
        String text = PlaygroundConfig.of(PlaygroundUser.chosen(user)).text();
        return JsonMapper.builder().build().readTree(text);
    }

    private static String current(JsonNode config, String field) {
        return config.at("/currentUser/" + field).asString();
    }
}
