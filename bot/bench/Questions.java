import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Draws questions of all kinds about people of the population. */
final class Questions {

    private final Population population;
    private final Random random;

    Questions(Population population, Random random) {
        this.population = population;
        this.random = random;
    }

    /** Somebody's next question, whoever of many asks. */
    synchronized Question next() {
        return question();
    }

    synchronized Question next(Kind kind) {
        return question(kind);
    }

    List<Question> draw(int count) {
        return Stream.generate(this::question).limit(count).toList();
    }

    List<Question> draw(int count, Kind kind) {
        return Stream.generate(() -> question(kind)).limit(count).toList();
    }

    private Question question() {
        int luck = random.nextInt(100);
        for (Kind kind : Kind.values()) {
            luck -= kind.share;
            if (luck < 0) {
                return question(kind);
            }
        }
        throw new IllegalStateException("the shares are less than a hundred");
    }

    private Question question(Kind kind) {
        Population.Person person = population.anybody(random);
        Name family = person.family().get(0);
        Name given = person.given().get(0);
        Set<String> both = population.having(family, given);
        return switch (kind) {
            case FULL_NAME -> new Question(kind, about(given.nominative() + " " + family.genitive()), both);
            case REVERSED -> new Question(kind, about(family.genitive() + " " + given.genitive()), both);
            case NUMBER -> new Question(kind, about("asiakkaan " + person.number()), Set.of(person.number()));
            case FAMILY_NAME -> new Question(kind, about(family.genitive()), population.having(family));
            case NOT_FOUND -> new Question(kind, about(nobody()), Set.of());
        };
    }

    private String nobody() {
        while (true) {
            Name family = Name.draw(Name.FAMILY, random);
            Name given = Name.draw(random.nextBoolean() ? Name.WOMENS : Name.MENS, random);
            if (population.having(family, given).isEmpty()) {
                return given.nominative() + " " + family.genitive();
            }
        }
    }

    private static String about(String whom) {
        return "Kuka on " + whom + " omatyöntekijä?";
    }
}
