import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Processor time until a moment ({@link System#nanoTime}), in seconds: of a program with all its threads, and of everything on
 * the first core. NaN where the system does not tell (Linux does).
 */
record Cpu(long at, double ofProgram, double ofFirstCore) {

    /** What {@code /proc} counts in, whatever the kernel's own clock. */
    private static final double TICKS_PER_SECOND = 100;

    static Cpu of(long pid) throws IOException {
        Path program = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(program)) {
            return new Cpu(System.nanoTime(), Double.NaN, Double.NaN);
        }
        String stat = Files.readString(program);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return new Cpu(System.nanoTime(), ticks / TICKS_PER_SECOND, firstCore() / TICKS_PER_SECOND);
    }

    double secondsSince(Cpu before) {
        return (at - before.at) / 1e9;
    }

    /** All its ticks but the two kinds of idle ones. */
    private static double firstCore() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/stat"));
        double[] ticks = lines.stream()
                .filter(line -> line.startsWith("cpu0 "))
                .flatMap(line -> Arrays.stream(line.split(" +")).skip(1).limit(8))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return ticks.length < 8 ? Double.NaN : Arrays.stream(ticks).sum() - ticks[3] - ticks[4];
    }
}
