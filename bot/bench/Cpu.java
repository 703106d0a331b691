import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time until a moment ({@link System#nanoTime}), in seconds: of a program with all its threads, of those that compile
 * it while it runs, and of everything on the first core. NaN where the system does not tell (Linux does).
 */
record Cpu(long at, double ofProgram, double ofCompiler, double ofFirstCore) {

    /** What {@code /proc} counts in, whatever the kernel's own clock. */
    private static final double TICKS_PER_SECOND = 100;

    static Cpu of(long pid) throws IOException {
        Path program = Path.of("/proc/" + pid);
        if (!Files.exists(program)) {
            return new Cpu(System.nanoTime(), Double.NaN, Double.NaN, Double.NaN);
        }
        return new Cpu(System.nanoTime(), seconds(program.resolve("stat")), compiler(program), firstCore());
    }

    double secondsSince(Cpu before) {
        return (at - before.at) / 1e9;
    }

    private static double compiler(Path program) throws IOException {
        try (Stream<Path> threads = Files.list(program.resolve("task"))) {
            double sum = 0;
            for (Path thread : threads.toList()) {
                sum += isCompiler(thread) ? seconds(thread.resolve("stat")) : 0;
            }
            return sum;
        }
    }

    private static boolean isCompiler(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("comm")).contains("CompilerThre");
        } catch (NoSuchFileException endedMeanwhile) {
            return false;
        }
    }

    private static double seconds(Path file) throws IOException {
        String stat = Files.readString(file);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS_PER_SECOND;
    }

    /** All its ticks but the two kinds of idle ones. */
    private static double firstCore() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/stat"));
        double[] ticks = lines.stream()
                .filter(line -> line.startsWith("cpu0 "))
                .flatMap(line -> Arrays.stream(line.split(" +")).skip(1).limit(8))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return ticks.length < 8
                ? Double.NaN
                : (Arrays.stream(ticks).sum() - ticks[3] - ticks[4]) / TICKS_PER_SECOND;
    }
}
