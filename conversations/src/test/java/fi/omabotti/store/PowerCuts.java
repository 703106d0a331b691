package fi.omabotti.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The process dies at a chosen step of its work: before a statement, before a commit, or after it, when nobody hears of it any
 * more. From then on it does nothing, and the database rolls back what it had not committed.
 */
public final class PowerCuts extends DelegatingDataSource {

    private static final int NEVER = Integer.MAX_VALUE;

    private int stepsLeft = NEVER;

    public PowerCuts(DataSource source) {
        super(source);
    }

    /** What a dead process throws: the test alone hears of it. */
    public static final class PowerLost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Dies at that step from now on, the first one being 1. */
    public void at(int step) {
        stepsLeft = step - 1;
    }

    /** Is started again, and lives. */
    public void never() {
        stepsLeft = NEVER;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> called(real, method, arguments));
    }

    private Object called(Connection real, Method method, Object[] arguments) throws Throwable {
        boolean commits = method.getName().equals("commit");
        if (commits || method.getName().equals("prepareStatement")) {
            step();
        }
        try {
            Object done = method.invoke(real, arguments);
            if (commits) {
                step();
            }
            return done;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void step() {
        if (stepsLeft == 0) {
            throw new PowerLost();
        }
        stepsLeft -= stepsLeft == NEVER ? 0 : 1;
    }
}
