package fi.omabotti.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.BotTest;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.TeamsClient;
import fi.omabotti.bot.TeamsStub;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.staff.WorkerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is reached follows from where the app is, as Teams tells. */
@BotTest
@Import(DeliveryHands.class)
@TestPropertySource(properties = {"omabotti.delivery.look-every=1d", "parrot=false"})
class InstallationTest {

    private static final String TEAM = "19:team@thread.tacv2";

    @Autowired
    TeamsStub teams;

    @Autowired
    TeamsClient client;

    @Autowired
    ClockOfHands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    DeliveryHands.Job job;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nothingIsInstalled() {
        teams.isWell();
        job.rest();
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        List.of(
                        "outgoing_change",
                        "outgoing_message",
                        "outgoing_content",
                        "broadcast",
                        "team_channel",
                        "conversation_reference")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update worker set last_day = null").update();
    }

    @Test
    void who_takes_the_app_away_is_not_reached_and_the_sender_is_told_why() {
        client.send(installation("add"));
        welcomed();
        assertThat(broadcasts.unreachable(List.of(kaisa()))).isEmpty();

        client.send(installation("remove"));
        assertThat(broadcasts.unreachable(List.of(kaisa()))).containsExactly(entry(kaisa(), Obstacle.NOT_INSTALLED));
        send(kaisa());

        assertThat(teams.posted()).isEmpty();
        assertThat(broadcasts.report("seminar"))
                .extracting(Delivered::recipient, Delivered::state, Delivered::obstacle)
                .containsExactly(tuple(kaisa(), DeliveryState.UNDELIVERABLE, Obstacle.NOT_INSTALLED));
    }

    @Test
    void a_message_goes_to_the_address_that_teams_gave_last() {
        String former = teams.serviceUrl() + "former/";
        client.send(installation("add").with("serviceUrl", former), Channel.token(former));
        await().until(() -> !teams.heads().isEmpty());
        teams.isWell();
        client.send(installation("add"));

        send(kaisa());

        assertThat(teams.posted()).hasSize(1);
        assertThat(teams.heads()).noneMatch(it -> it.contains("/former/"));
    }

    @Test
    void a_channel_is_reached_as_long_as_the_app_is_in_its_team() {
        Recipient channel = new Recipient.Channel(TEAM);
        client.send(ofTeam("installationUpdate").with("action", "add"));
        assertThat(broadcasts.channels())
                .extracting(it -> it.channel().id(), it -> it.team(), it -> it.name())
                .containsExactly(tuple(TEAM, "Sosiaalityö", ""));
        teams.opens("a-thread");

        send(channel);
        client.send(ofTeam("installationUpdate").with("action", "remove"));

        assertThat(teams.opened()).hasSize(1);
        assertThat(broadcasts.channels()).isEmpty();
        assertThat(broadcasts.unreachable(List.of(channel))).containsExactly(entry(channel, Obstacle.NOT_INSTALLED));
    }

    /** And Teams has forgotten it. */
    private void welcomed() {
        await().until(() -> teams.posted().size() == 1);
        teams.isWell();
    }

    private void send(Recipient recipient) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> broadcasts.send(
                        new Broadcast("seminar", clock.instant(), true),
                        List.of(recipient),
                        (to, language) ->
                                new Reply("Viesti", Language.FI, List.of(new Part.Paragraph("Seminaari")), List.of())));
        job.deliverDue();
    }

    private Recipient kaisa() {
        return new Person(new WorkerId(jdbc.sql("select id from worker where directory_id = ?")
                .param(AnActivity.KAISA)
                .query(Long.class)
                .single()));
    }

    private static AnActivity installation(String action) {
        return AnActivity.ofType("installationUpdate").with("action", action);
    }

    private static AnActivity ofTeam(String type) {
        return AnActivity.ofType(type)
                .with("conversation", Map.of("id", TEAM, "conversationType", "channel", "tenantId", Channel.TENANT_ID))
                .with(
                        "channelData",
                        Map.of(
                                "tenant", Map.of("id", Channel.TENANT_ID),
                                "team", Map.of("id", TEAM, "name", "Sosiaalityö")));
    }
}
