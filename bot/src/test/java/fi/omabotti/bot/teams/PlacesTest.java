package fi.omabotti.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.TestStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Teams tells of teams, channels and chats, and what the bot then knows of them. */
@OnEveryStore
class PlacesTest {

    private static final String TEAM = "19:team@thread.tacv2";
    private static final String CHANNEL = "19:channel@thread.tacv2";
    private static final String HERE = "https://smba.trafficmanager.net/emea/";
    private static final String THERE = "https://smba.trafficmanager.net/amer/";

    private final TransactionTemplate transaction;
    private final ConversationReferences references;
    private final TeamChannels channels;
    private final Places places;

    PlacesTest(TestStore store) {
        Flyway.configure()
                .dataSource(store.source())
                .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                .outOfOrder(true)
                .load()
                .migrate();
        JdbcClient jdbc = store.jdbc();
        List.of("team_channel", "conversation_reference")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        JdbcTransactionManager transactions = new JdbcTransactionManager(store.source());
        transaction = new TransactionTemplate(transactions);
        references = new ConversationReferences(jdbc, transactions, new ClockOfHands());
        channels = new TeamChannels(jdbc, transactions, new ClockOfHands());
        places = new Places(references, channels);
    }

    @Test
    void a_team_that_the_bot_is_added_to_has_a_general_channel() {
        learn(installed());

        assertThat(names()).containsExactly("Sosiaalityö/");
        assertThat(channels.find(TEAM).orElseThrow())
                .isEqualTo(new TeamChannel(TEAM, "Sosiaalityö", "", false, HERE, "28:" + Channel.APP_ID));
    }

    @Test
    void a_channel_is_known_from_when_it_is_made_until_it_is_deleted_and_again_when_it_is_restored() {
        learn(installed());
        learn(of("channelCreated", "Työpajat"));
        assertThat(names()).containsExactly("Sosiaalityö/", "Sosiaalityö/Työpajat");

        learn(of("channelRenamed", "Seminaarit"));
        assertThat(names()).containsExactly("Sosiaalityö/", "Sosiaalityö/Seminaarit");

        learn(of("channelDeleted", "Seminaarit"));
        learn(of("channelDeleted", "Seminaarit"));
        assertThat(names()).containsExactly("Sosiaalityö/");

        learn(of("channelRestored", "Seminaarit"));
        assertThat(names()).containsExactly("Sosiaalityö/", "Sosiaalityö/Seminaarit");
    }

    @Test
    void what_is_told_twice_is_known_once() {
        learn(installed());
        learn(installed());
        learn(of("channelCreated", "Työpajat"));
        learn(of("channelCreated", "Työpajat"));

        assertThat(names()).containsExactly("Sosiaalityö/", "Sosiaalityö/Työpajat");
    }

    @Test
    void a_team_that_is_renamed_is_so_in_all_of_its_channels() {
        learn(installed());
        learn(of("channelCreated", "Työpajat"));

        learn(inTeam("conversationUpdate", "teamRenamed", TEAM, "Perhetyö", null));

        assertThat(names()).containsExactly("Perhetyö/", "Perhetyö/Työpajat");
    }

    @Test
    void words_in_a_channel_that_do_not_name_it_leave_its_name_and_tell_of_one_that_was_not_known() {
        learn(installed());
        learn(of("channelCreated", "Työpajat"));

        learn(inTeam("message", null, null, null, Map.of("id", CHANNEL)).with("text", "hei"));
        learn(inTeam("message", null, null, null, Map.of("id", "19:other")).with("text", "hei"));

        assertThat(names()).containsExactly("Sosiaalityö/", "Sosiaalityö/", "Sosiaalityö/Työpajat");
    }

    @Test
    void a_private_channel_is_known_as_one_whatever_is_told_of_it_later() {
        learn(installed());
        learn(inTeam(
                "conversationUpdate",
                "channelCreated",
                TEAM,
                "Sosiaalityö",
                Map.of("id", CHANNEL, "name", "Johto", "type", "private")));
        learn(of("channelRenamed", "Johtoryhmä"));

        assertThat(channels.find(CHANNEL).orElseThrow().isPrivate()).isTrue();
        assertThat(channels.find(TEAM).orElseThrow().isPrivate()).isFalse();
    }

    @Test
    void of_a_team_that_the_app_is_removed_from_nothing_is_known_any_more() {
        learn(installed());
        learn(of("channelCreated", "Työpajat"));

        learn(inTeam("installationUpdate", null, TEAM, "Sosiaalityö", null).with("action", "remove"));

        assertThat(names()).isEmpty();
    }

    @Test
    void of_a_team_that_is_deleted_nothing_is_known_any_more_and_of_another_one_all() {
        learn(installed());
        learn(inTeam("installationUpdate", null, "19:other", "Toinen", null).with("action", "add"));

        learn(inTeam("conversationUpdate", "teamDeleted", TEAM, "Sosiaalityö", null));

        assertThat(names()).containsExactly("Toinen/");
    }

    @Test
    void an_upgrade_of_the_app_changes_nothing() {
        learn(installed());
        learn(AnActivity.message("hei"));

        learn(inTeam("installationUpdate", null, TEAM, "Sosiaalityö", null).with("action", "remove-upgrade"));
        learn(AnActivity.ofType("installationUpdate").with("action", "remove-upgrade"));

        assertThat(names()).containsExactly("Sosiaalityö/");
        assertThat(references.of(AnActivity.KAISA)).isPresent();
    }

    @Test
    void where_teams_is_reached_is_what_it_said_last_of_a_channel_and_of_a_chat() {
        learn(installed());
        learn(AnActivity.ofType("installationUpdate").with("action", "add"));

        learn(of("channelCreated", "Työpajat"));
        learn(inTeam("message", null, TEAM, null, null).with("text", "hei").with("serviceUrl", THERE));
        learn(AnActivity.message("hei").with("serviceUrl", THERE));

        assertThat(channels.find(TEAM).orElseThrow().serviceUrl()).isEqualTo(THERE);
        assertThat(channels.find(CHANNEL).orElseThrow().serviceUrl()).isEqualTo(HERE);
        assertThat(references.of(AnActivity.KAISA).orElseThrow().serviceUrl()).isEqualTo(THERE);
    }

    @Test
    void a_person_who_takes_the_app_away_is_not_known_and_is_known_again_when_they_add_it() {
        learn(AnActivity.message("hei"));
        learn(AnActivity.ofType("installationUpdate").with("action", "remove"));
        assertThat(references.of(AnActivity.KAISA)).isEmpty();

        learn(AnActivity.ofType("installationUpdate").with("action", "add"));

        assertThat(references.of(AnActivity.KAISA)).isPresent();
    }

    private void learn(AnActivity activity) {
        transaction.executeWithoutResult(
                status -> places.learn(ActivityJson.read(activity.json(HERE)).orElseThrow()));
    }

    private List<String> names() {
        return channels.all().stream()
                .map(it -> it.teamName() + "/" + it.channelName())
                .toList();
    }

    private static AnActivity installed() {
        return inTeam("installationUpdate", null, TEAM, "Sosiaalityö", null).with("action", "add");
    }

    private static AnActivity of(String event, String channelName) {
        return inTeam("conversationUpdate", event, TEAM, "Sosiaalityö", Map.of("id", CHANNEL, "name", channelName));
    }

    /** @param team the team of the tests when it is null */
    private static AnActivity inTeam(
            String type,
            @Nullable String event,
            @Nullable String team,
            @Nullable String name,
            @Nullable Map<String, String> channel) {
        Map<String, Object> itsTeam = new HashMap<>(Map.of("id", team == null ? TEAM : team));
        if (name != null) {
            itsTeam.put("name", name);
        }
        Map<String, Object> data = new HashMap<>(Map.of("team", itsTeam, "tenant", Map.of("id", Channel.TENANT_ID)));
        if (event != null) {
            data.put("eventType", event);
        }
        if (channel != null) {
            data.put("channel", channel);
        }
        return AnActivity.ofType(type).inChannel().with("channelData", data);
    }
}
