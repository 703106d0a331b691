package fi.omabotti.bot.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A file of questions, one JSON object a line. */
record QuestionSet(String name, List<Question> questions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    QuestionSet {
        questions = List.copyOf(questions);
    }

    static QuestionSet read(Path file) throws IOException {
        return new QuestionSet(
                file.getFileName().toString().replaceFirst("\\.[^.]*$", ""),
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> Question.of(JSON.readTree(line)))
                        .toList());
    }
}
