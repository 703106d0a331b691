package fi.omabotti.bot.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The Playground as a program of its own, which npx fetches when it is not there yet; and what that program starts. */
final class PlaygroundProcess implements AutoCloseable {

    private static final String PACKAGE = "@microsoft/m365agentsplayground@0.2.28";
    private static final String LOG = "playground.log";
    private static final String REASON = "error Reason:";
    private static final Pattern LISTENING = Pattern.compile("Listening on (\\d+)");
    private static final int SECONDS_TO_END = 3;

    private final Path folder;
    private final Process process;

    private PlaygroundProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Starts it, in a folder of its own, where its settings and its log are. */
    static PlaygroundProcess start(PlaygroundConfig config, int wantedPort, int botPort) throws IOException {
        Path folder = Files.createTempDirectory("omabotti-playground");
        try {
            Path settings = Files.writeString(folder.resolve("playground.yml"), config.text());
            ProcessBuilder program = new ProcessBuilder(command(wantedPort, botPort))
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            program.environment().put("M365_AGENTS_PLAYGROUND_CONFIG_PATH", settings.toString());
            program.environment()
                    .put("M365_AGENTS_PLAYGROUND_LOGFILE", folder.resolve(LOG).toString());
            if (!hasDisplay(program.environment())) {
                program.environment().put("TEAMSAPPTESTER_BROWSER", "none");
            }
            Process process = program.start();
            process.getOutputStream().close();
            return new PlaygroundProcess(folder, process);
        } catch (IOException notStarted) {
            FileSystemUtils.deleteRecursively(folder);
            throw notStarted;
        }
    }

    private static List<String> command(int wantedPort, int botPort) {
        return List.of(
                isWindows() ? "npx.cmd" : "npx",
                "--yes",
                PACKAGE,
                "-e",
                "http://127.0.0.1:" + botPort + "/api/messages",
                "-c",
                "msteams",
                "-p",
                Integer.toString(wantedPort),
                "--disable-telemetry");
    }

    /** On Windows and macOS there is always one. */
    private static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name", "").equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /**
     * Reads what it prints, until it ends.
     *
     * @param listening is told the port, when the Playground listens there
     */
    void follow(Consumer<Integer> listening) throws IOException {
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            output.lines()
                    .map(LISTENING::matcher)
                    .filter(Matcher::find)
                    .map(found -> Integer.valueOf(found.group(1)))
                    .forEach(listening);
        } catch (UncheckedIOException cutOff) {
            throw cutOff.getCause();
        }
    }

    /** Why it ended, as far as it wrote that down. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(folder.resolve(LOG))) {
            return lines.filter(line -> line.startsWith(REASON))
                    .map(line -> line.substring(REASON.length()).strip())
                    .reduce((one, next) -> next)
                    .orElse("no reason given");
        } catch (IOException | UncheckedIOException wroteNothing) {
            return "npx could not fetch or start it";
        }
    }

    /** Ends it and its children: npx is only the first of a chain, and does not take the others with it. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException hurry) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        }
    }
}
