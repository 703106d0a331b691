package fi.omabotti.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The packs that there are: ours ({@code packs/*.yaml}), and the county's in the folder {@code omabotti.packs}, of which one
 * with the key of ours takes its place. Read once, at start; the bot does not start with a faulty one.
 */
@Component
public class Packs {

    private final Map<String, Pack> packs;

    Packs(@Value("${omabotti.packs:}") String folder) {
        packs = new TreeMap<>(PackYaml.FILES.ours("classpath:packs/*.yaml", PackReader::pack, Pack::key));
        packs.putAll(PackYaml.FILES.countys(folder, PackReader::pack, Pack::key));
    }

    /** All of them, by their keys. */
    public List<Pack> all() {
        return List.copyOf(packs.values());
    }

    public Optional<Pack> find(String key) {
        return Optional.ofNullable(packs.get(key));
    }
}
