import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The memory of a running program, in megabytes. */
record Memory(long pid) {

    /** What the system says, where it tells (Linux does). */
    Optional<Double> megabytes(String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException untold) {
            return Optional.empty();
        }
    }

    /** What is in use of the heap once all that nobody holds is cleared away, which stops the program for a moment. */
    Optional<Double> live() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram").start();
        try (BufferedReader lines = asked.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> Double.parseDouble(line.split(" +")[2]) / (1024 * 1024))
                    .findFirst();
        }
    }
}
