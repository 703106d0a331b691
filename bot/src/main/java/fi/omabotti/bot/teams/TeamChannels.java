package fi.omabotti.bot.teams;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The channels of the teams where the bot is installed. */
@Component
public class TeamChannels {

    private static final String COLUMNS =
            "select channel_id, team_name, channel_name, is_private, service_url, bot_id from team_channel ";

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    TeamChannels(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** All of them, by the names of their teams and their own. */
    public List<TeamChannel> all() {
        return jdbc.sql(COLUMNS + "order by team_name, channel_name, channel_id")
                .query(TeamChannel.class)
                .list();
    }

    /** Empty for one that the bot knows nothing of. */
    public Optional<TeamChannel> find(String channelId) {
        return jdbc.sql(COLUMNS + "where channel_id = :channel")
                .param("channel", channelId)
                .query(TeamChannel.class)
                .optional();
    }

    /**
     * Joins the caller's transaction.
     *
     * @return whether it is the first that is known of the team
     */
    boolean learn(TeamNews news) {
        switch (news.event()) {
            case "teamDeleted", "teamHardDeleted" -> forgetTeam(news.teamId());
            case "channelDeleted" -> forgetChannel(news.channelId());
            default -> {
                return remember(news);
            }
        }
        return false;
    }

    /** The bot is not there any more. Joins the caller's transaction. */
    void forgetTeam(String teamId) {
        jdbc.sql("delete from team_channel where team_id = :team")
                .param("team", teamId)
                .update();
    }

    private void forgetChannel(String channelId) {
        jdbc.sql("delete from team_channel where channel_id = :channel")
                .param("channel", channelId)
                .update();
    }

    private boolean remember(TeamNews news) {
        boolean isNew = !update(news) && isInserted(news);
        if (news.teamName() != null) {
            jdbc.sql("update team_channel set team_name = :name where team_id = :team and team_name <> :name")
                    .param("name", news.teamName())
                    .param("team", news.teamId())
                    .update();
        }
        return isNew && channelsOf(news.teamId()) == 1;
    }

    private boolean isInserted(TeamNews news) {
        try {
            savepoint.executeWithoutResult(status -> insert(news));
            return true;
        } catch (DuplicateKeyException anotherCameFirst) {
            update(news);
            return false;
        }
    }

    private int channelsOf(String teamId) {
        return jdbc.sql("select count(*) from team_channel where team_id = :team")
                .param("team", teamId)
                .query(Integer.class)
                .single();
    }

    /** What is not said stays as it is. */
    private boolean update(TeamNews news) {
        return params(news, """
                        update team_channel
                        set channel_name = coalesce(:name, channel_name), is_private = coalesce(:private, is_private),
                            service_url = :url, bot_id = :bot, updated_at = :now
                        where channel_id = :channel
                        """).update() > 0;
    }

    /** Words in a channel do not name its team: the others of its channels may know it. */
    private void insert(TeamNews news) {
        params(news, """
                        insert into team_channel (channel_id, team_id, team_name, channel_name, is_private,
                                                  service_url, bot_id, updated_at)
                        values (:channel, :team,
                                coalesce((select max(t.team_name) from team_channel t where t.team_id = :team), ''),
                                coalesce(:name, ''), coalesce(:private, false), :url, :bot, :now)
                        """).param("team", news.teamId()).update();
    }

    private StatementSpec params(TeamNews news, String sql) {
        return jdbc.sql(sql)
                .param("channel", news.channelId())
                .param("name", news.channelName(), java.sql.Types.VARCHAR)
                .param("private", news.isPrivate(), java.sql.Types.BOOLEAN)
                .param("url", news.serviceUrl())
                .param("bot", news.botId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
