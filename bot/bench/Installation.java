import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A bot with a folder and a store of its own.
 *
 * @param url of its store, for whoever counts its rows
 * @param environment of the scripts that back it up and restore it
 */
record Installation(BotProcess.Launcher launcher, String url, Map<String, String> environment) {

    private static final long LONGEST_SCRIPT_SECONDS = 60;

    private static final List<String> KINDS = List.of("units", "staff", "assignments");

    /** Their rows come and go: which instances run, and what is talked about in a chat. */
    private static final Set<String> OF_THE_MOMENT = Set.of("running_instance", "recent_client", "pending_look_up");

    static Installation embedded(BotProcess.Launcher launcher) throws IOException {
        settings(launcher, "omabotti.backup.folder=./backups", "omabotti.backup.every=5s");
        return new Installation(
                launcher,
                "jdbc:h2:file:" + launcher.home().resolve("data/omabotti"),
                Map.of("OMABOTTI_JAR", Path.of(launcher.options().text("jar")).toAbsolutePath().toString()));
    }

    /** In a database that has been made ready by {@code postgresql-roles.sql}, with these roles. */
    static Installation postgres(BotProcess.Launcher launcher, String database, String owner, String bot)
            throws IOException {
        int port = launcher.options().number("postgres-port");
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        settings(
                launcher,
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + bot,
                "spring.flyway.user=" + owner);
        return new Installation(
                launcher,
                url + "?user=" + owner,
                Map.of(
                        "PGHOST", "127.0.0.1",
                        "PGPORT", Integer.toString(port),
                        "PGDATABASE", database,
                        "PGUSER", owner));
    }

    Path home() {
        return launcher.home();
    }

    BotProcess start() throws IOException, InterruptedException {
        BotProcess bot = launcher.start();
        bot.awaitPort();
        bot.started();
        return bot;
    }

    /** Puts files where the bot takes them in by itself, before it starts. */
    void deliver(Path files) throws IOException {
        Path inbox = Files.createDirectory(
                home().resolve("inbox"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (String kind : KINDS) {
            Files.copy(files.resolve(kind + ".csv"), inbox.resolve(kind + ".csv"));
        }
        Files.write(
                home().resolve("application.properties"),
                List.of("omabotti.inbox.folder=./inbox", "omabotti.inbox.look-every=1s", "omabotti.inbox.unchanged-for=1s"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    void awaitTaken() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SCRIPT_SECONDS);
        for (String kind : KINDS) {
            while (Files.exists(home().resolve("inbox").resolve(kind + ".csv"))) {
                if (System.nanoTime() > end) {
                    throw new BenchException(kind + ".csv was not taken in");
                }
                Thread.sleep(50);
            }
            if (Files.exists(home().resolve("inbox").resolve(kind + ".csv.rejected"))) {
                throw new BenchException(kind + ".csv was refused");
            }
        }
    }

    /** A script of {@code bot/deploy}, in the folder of the bot; what it printed last. */
    String script(String name, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of("bot/deploy", name).toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home().toFile());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().putAll(environment);
        Process process = builder.start();
        List<String> printed = process.inputReader().lines().toList();
        if (!process.waitFor(LONGEST_SCRIPT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new BenchException(name + " failed: " + printed);
        }
        return printed.get(printed.size() - 1);
    }

    /** How many rows each table has, the bot stopped or its store a server's. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection db = DriverManager.getConnection(url)) {
            try (ResultSet tables = db.createStatement().executeQuery("""
                    select lower(table_name) from information_schema.tables
                    where table_schema = current_schema and table_type = 'BASE TABLE'
                    """)) {
                while (tables.next()) {
                    counts.put(tables.getString(1), 0L);
                }
            }
            counts.keySet().removeAll(OF_THE_MOMENT);
            for (String table : counts.keySet()) {
                String name = table.equals("flyway_schema_history") ? "\"" + table + "\"" : table;
                try (ResultSet count = db.createStatement().executeQuery("select count(*) from " + name)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static void settings(BotProcess.Launcher launcher, String... lines) throws IOException {
        Files.write(launcher.home().resolve("application.properties"), List.of(lines));
    }
}
