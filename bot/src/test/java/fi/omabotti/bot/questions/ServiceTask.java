package fi.omabotti.bot.questions;

import java.util.Arrays;
import java.util.Locale;

/** A service task as populations write it, what the import calls it, and what its units are called. */
enum ServiceTask {
    ELDERLY("iäkkäiden palvelut", "Iäkkäiden palvelut", "Ikäkuunto"),
    DISABLED("vammaispalvelut", "Vammaispalvelut", "Vammaispalvelujen sosiaalityö"),
    ADDICTION("mielenterveys- ja päihdepalvelut", "Päihdehuolto", "Aikuisten tukipalvelut"),
    ADULTS("työikäisten palvelut", "Työikäisten palvelut", "Työikäisten sosiaalityö"),
    FAMILIES("lapsiperheiden palvelut", "Lapsiperheiden palvelut", "Perhesosiaalityö"),
    FAMILY_LAW("perheoikeudelliset palvelut", "Perheoikeudelliset palvelut", "Perheoikeudellinen yksikkö");

    private final String written;
    private final String imported;
    private final String unit;

    ServiceTask(String written, String imported, String unit) {
        this.written = written;
        this.imported = imported;
        this.unit = unit;
    }

    static ServiceTask of(String written) {
        return Arrays.stream(values())
                .filter(task -> task.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service task: " + written));
    }

    /** In the import format. */
    String imported() {
        return imported;
    }

    /** "Ikäkuunto, pohjoinen". */
    String unitOf(String area) {
        return unit + ", " + area.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
    }
}
