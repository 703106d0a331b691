package fi.omabotti.bot.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * On PostgreSQL nothing waits for ever: no statement (30 s), no lock (5 s, as on H2), no transaction that its program has left
 * open (60 s), and no answer of a server that is gone (60 s). Who sets one of these in the address ({@code ?options=…}) has the
 * last word. Migrations may take longer (db/grants), and the owner of the tables is not held to any of it.
 */
@Configuration(proxyBeanMethods = false)
public class PostgresLimits {

    private static final String OF_THE_SESSION =
            "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s";

    @Bean
    static BeanPostProcessor limitsOfThePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && isPostgres(pool)) {
                    limit(pool);
                }
                return bean;
            }
        };
    }

    private static boolean isPostgres(HikariDataSource pool) {
        return String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:");
    }

    private static void limit(HikariDataSource pool) {
        pool.addDataSourceProperty("options", OF_THE_SESSION);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "omabotti");
    }
}
