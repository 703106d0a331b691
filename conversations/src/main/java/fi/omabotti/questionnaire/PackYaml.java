package fi.omabotti.questionnaire;

import fi.omabotti.countyfile.CountyFiles;
import fi.omabotti.countyfile.TextYaml;
import fi.omabotti.countyfile.UnusableFile;
import org.springframework.stereotype.Component;

/** Packs as text (YAML): as a county writes them, and as they are kept with the answers to them. */
@Component
public class PackYaml {

    /** In characters; the store has room for as many. */
    public static final int LONGEST = TextYaml.LONGEST;

    static final CountyFiles FILES = new CountyFiles("The questions", "omabotti.packs");

    /**
     * Reads a pack.
     *
     * @param file named in what is said of a fault
     * @throws UnusableFile if anything is wrong with it
     */
    public Pack read(String file, String text) {
        return FILES.read(file, text, PackReader::pack);
    }

    /** What {@link #read} makes the same pack of. */
    public String write(Pack pack) {
        return TextYaml.dump(PackWriter.pack(pack));
    }
}
