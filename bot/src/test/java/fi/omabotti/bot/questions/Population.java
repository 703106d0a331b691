package fi.omabotti.bot.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people whom questions are about: {@code id;client_number;given;family;birth_date;service_task;unit}, a heading first. */
record Population(List<Person> people) {

    private static final Pattern SEPARATOR = Pattern.compile(";");

    /**
     * A client.
     *
     * @param given all the given names
     * @param unit the part of the county, in a unit's name together with the service task
     */
    record Person(String number, String given, String family, String birthYear, ServiceTask task, String unit) {

        static Person of(String line) {
            String[] fields = SEPARATOR.splitAsStream(line).toArray(String[]::new);
            ServiceTask task = ServiceTask.of(fields[5]);
            return new Person(fields[1], fields[2], fields[3], fields[4].substring(0, 4), task, task.unitOf(fields[6]));
        }
    }

    Population {
        people = List.copyOf(people);
    }

    static Population read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new Population(lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Person::of)
                    .toList());
        }
    }

    List<String> units() {
        return people.stream().map(Person::unit).distinct().sorted().toList();
    }
}
