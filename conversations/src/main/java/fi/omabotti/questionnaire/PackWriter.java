package fi.omabotti.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a pack to the fields of a file, in the order in which people read them. */
final class PackWriter {

    private PackWriter() {}

    static Map<String, Object> pack(Pack pack) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", pack.key());
        fields.put("title", bilingual(pack.title()));
        fields.put("intro", bilingual(pack.intro()));
        fields.put("by-interviewer", Boolean.toString(pack.byInterviewer()));
        fields.put("themes", labelled(pack.themes()));
        fields.put(
                "questions", pack.questions().stream().map(PackWriter::question).toList());
        return fields;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", question.key());
        fields.put("kind", PackReader.word(Kind.of(question)));
        fields.put("scope", PackReader.word(question.scope()));
        fields.put("required", Boolean.toString(question.heading().required()));
        fields.put("continues", Boolean.toString(question.heading().continues()));
        fields.putAll(bilingual(question.text()));
        if (!question.choices().isEmpty()) {
            fields.put("options", labelled(question.choices()));
        }
        fields.putAll(question.<Map<String, Object>>fold(
                words -> Map.of("longest", Integer.toString(words.longest())),
                one -> Map.of(),
                any -> Map.of(),
                numbers -> Map.of(),
                PackWriter::scale,
                day -> Map.of()));
        return fields;
    }

    private static Map<String, Object> scale(Question.Scale scale) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("statements", labelled(scale.statements()));
        fields.put("lowest", bilingual(scale.lowest()));
        fields.put("highest", bilingual(scale.highest()));
        return fields;
    }

    private static List<Map<String, Object>> labelled(List<Labelled> some) {
        return some.stream()
                .map(it -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("key", it.key());
                    fields.putAll(bilingual(it.label()));
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> bilingual(Bilingual both) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fi", both.fi());
        if (!both.sv().isEmpty()) {
            fields.put("sv", both.sv());
        }
        return fields;
    }
}
