import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A running bot. */
final class BotProcess implements AutoCloseable {

    private static final Duration LONGEST_COMMAND = Duration.ofHours(1);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int LAST_LINES = 40;
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private final Process process;
    private final long begun = System.nanoTime();
    private final int port;
    private final CompletableFuture<Long> started = new CompletableFuture<>();
    private final Deque<String> lastLines = new ConcurrentLinkedDeque<>();
    private final Thread reader = new Thread(this::read);

    private BotProcess(ProcessBuilder command, int port) throws IOException {
        this.port = port;
        this.process = command.start();
        RUNNING.add(process);
        reader.setDaemon(true);
        reader.start();
    }

    static void killAll() {
        RUNNING.forEach(Process::destroyForcibly);
        RUNNING.forEach(process -> process.onExit().join());
    }

    int port() {
        return port;
    }

    /** When the log said that the bot has started. */
    long started() throws InterruptedException {
        try {
            return started.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw failure("The bot did not say that it started");
        }
    }

    double secondsUntil(long time) {
        return (time - begun) / 1e9;
    }

    /** Until somebody listens. */
    void awaitPort() throws InterruptedException {
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw failure("The bot did not start");
            }
            Thread.sleep(5);
        }
    }

    Memory memory() {
        return new Memory(process.pid());
    }

    Cpu cpu() throws IOException {
        return Cpu.of(process.pid());
    }

    /** As a power cut stops it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        RUNNING.remove(process);
    }

    /** Asked to stop, as an operator does, and not waited for. */
    void terminate() {
        process.destroy();
    }

    /** As an operator stops it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw failure("The bot did not stop");
            }
            RUNNING.remove(process);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("Started OmabottiApplication")) {
                    started.complete(System.nanoTime());
                }
                lastLines.add(line);
                if (lastLines.size() > LAST_LINES) {
                    lastLines.remove();
                }
            }
        } catch (IOException ended) {
            lastLines.add("(the log broke off)");
        }
    }

    /** With what it said last. */
    BenchException failure(String what) {
        return new BenchException(what + "; its last lines:\n" + String.join("\n", lastLines));
    }

    private Done awaitEnd(String what) throws InterruptedException {
        Optional<Double> peak = Optional.empty();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - begun > LONGEST_COMMAND.toNanos()) {
                throw failure("The " + what + " takes too long");
            }
            Optional<Double> now = memory().megabytes("VmHWM");
            peak = now.isPresent() ? now : peak;
        }
        double seconds = secondsUntil(System.nanoTime());
        RUNNING.remove(process);
        if (process.exitValue() != 0) {
            reader.join(1000);
            throw failure("The " + what + " failed");
        }
        return new Done(seconds, peak);
    }

    /** A command that succeeded. */
    record Done(double seconds, Optional<Double> peakMegabytes) {}

    /** Starts the jar in a folder of its own, where it finds no settings but these and keeps its database. */
    record Launcher(Options options, TeamsStandIn teams, Path home) {

        /** Below the ports that systems give out themselves: a client that tries one of those may meet itself. */
        private static final int FIRST_PORT = 21_000;

        private static final int LAST_PORT = 21_999;

        private static final AtomicInteger NEXT =
                new AtomicInteger(ThreadLocalRandom.current().nextInt(LAST_PORT - FIRST_PORT));

        Done take(String kind, Path file) throws IOException, InterruptedException {
            return run("import", kind, file.toString());
        }

        /** A command of the program's, which must succeed. */
        Done run(String... words) throws IOException, InterruptedException {
            List<String> flags = new ArrayList<>(List.of("-Xmx512m"));
            flags.addAll(flags());
            List<String> command = command(flags, Map.of(), bot());
            command.addAll(List.of(words));
            return new BotProcess(builder(command), 0).awaitEnd("command " + words[0] + " " + words[1]);
        }

        /** As fast as it can: how fast Teams lets it go is measured elsewhere. */
        BotProcess start() throws IOException {
            return start(Map.of("omabotti.pace.per-second", "1000", "omabotti.pace.per-chat", "100000/1s"));
        }

        BotProcess start(Map<String, String> more) throws IOException {
            return start(more, bot());
        }

        /** Another program in the bot's place, with its flags and settings: what says to Java which. */
        BotProcess start(Map<String, String> more, List<String> program) throws IOException {
            int port = freePort();
            Map<String, String> settings = new LinkedHashMap<>(more);
            settings.put("server.port", Integer.toString(port));
            return new BotProcess(builder(command(flags(), settings, program)), port);
        }

        private List<String> bot() {
            return List.of("-jar", Path.of(options.text("jar")).toAbsolutePath().toString());
        }

        private List<String> flags() {
            return options.words("jvm");
        }

        private List<String> command(List<String> flags, Map<String, String> more, List<String> program) {
            Map<String, String> settings = new LinkedHashMap<>(more);
            settings.put("teams.app-id", TeamsStandIn.APP_ID);
            settings.put("teams.app-password", "invented");
            settings.put("teams.tenant-id", TeamsStandIn.TENANT);
            settings.put("teams.openid-metadata", teams.address() + "/openid");
            settings.put("teams.login", teams.address());
            settings.put("teams.service-hosts", teams.host());
            if (!options.text("jdbc-url").isEmpty()) {
                settings.put("spring.datasource.url", options.text("jdbc-url"));
            }
            List<String> command = new ArrayList<>(options.words("before"));
            command.add(Path.of(options.java(), "bin", "java").toString());
            command.addAll(flags);
            settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(program);
            return command;
        }

        private ProcessBuilder builder(List<String> command) {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(this::isSetting);
            return builder;
        }

        /** Nobody's own database is filled because its address lies in the environment. */
        private boolean isSetting(String variable) {
            boolean login = variable.matches("SPRING_DATASOURCE_(USERNAME|PASSWORD)");
            return variable.matches(
                            "(?i)(spring|teams|omabotti|server|logging)[._].*|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS")
                    && !(login && !options.text("jdbc-url").isEmpty());
        }

        /** Each another one: a bot that was just started does not hold its port yet. */
        private static int freePort() throws IOException {
            for (int tries = FIRST_PORT; tries <= LAST_PORT; tries++) {
                int port = FIRST_PORT + NEXT.getAndIncrement() % (LAST_PORT - FIRST_PORT + 1);
                try (ServerSocket socket = new ServerSocket(port)) {
                    return socket.getLocalPort();
                } catch (IOException taken) {
                    // the next one
                }
            }
            throw new IOException("no free port");
        }
    }
}
