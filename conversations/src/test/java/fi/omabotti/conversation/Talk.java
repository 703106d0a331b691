package fi.omabotti.conversation;

import fi.omabotti.ConversationsConfiguration;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** All conversations, wired as in the product, over one store on one day: {@code talk.said("Kuka on …").by("Tiina")}. */
public final class Talk implements AutoCloseable {

    /** A Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Wiring {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TransactionOperations transaction;

    public Talk(TestStore store) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(store.source());
        this.transaction = new TransactionTemplate(transactions);
        context.register(Wiring.class, ConversationsConfiguration.class);
        context.registerBean(JdbcOperations.class, () -> new JdbcTemplate(store.source()));
        context.registerBean(JdbcClient.class, store::jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> transactions);
        context.registerBean(TransactionOperations.class, () -> transaction);
        context.registerBean(
                Clock.class,
                () -> Clock.fixed(TODAY.atTime(9, 0).atZone(HELSINKI).toInstant(), HELSINKI));
        context.refresh();
    }

    public Speech said(String text) {
        return new Speech(new Said(text), Language.FI);
    }

    public Speech pressed(Choice choice) {
        Pick pick = (Pick) choice;
        return new Speech(new Chose(pick.conversation(), pick.action(), pick.values()), Language.FI);
    }

    public List<Conversation> conversations() {
        return context.getBeanProvider(Conversation.class).stream().toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Something said, before it is known by whom and where. */
    public final class Speech {

        private final Utterance utterance;
        private final Language language;

        private Speech(Utterance utterance, Language language) {
            this.utterance = utterance;
            this.language = language;
        }

        public Speech in(Language teams) {
            return new Speech(utterance, teams);
        }

        /** In the person's own chat with the bot. */
        public Reply by(String name) {
            return heard(name, Place.PERSONAL);
        }

        /** In a channel. */
        public Reply inChannelBy(String name) {
            return heard(name, Place.SHARED);
        }

        private Reply heard(String name, Place place) {
            Incoming incoming =
                    new Incoming(utterance, People.directoryId(name), place, language, "conversation/activity", null);
            return Objects.requireNonNull(
                    transaction.execute(status -> bean(Reception.class).answer(incoming)));
        }
    }
}
