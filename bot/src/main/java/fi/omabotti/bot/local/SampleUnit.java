package fi.omabotti.bot.local;

/** An invented county's units. */
enum SampleUnit {
    OLDER_PEOPLE("Ikäkuunto", "IAK", "Asiakasohjaus", "03 000 0010", "asiakasohjaaja", "GERONOMI"),
    DISABILITY(
            "Vammaispalvelujen sosiaalityö",
            "VAMMA",
            "Sosiaalipalvelut",
            "03 000 0020",
            "sosiaaliohjaaja",
            "SOSIONOMI"),
    FAMILIES("Perhesosiaalityö", "LAPE", "Sosiaalipalvelut", "03 000 0030", "sosiaaliohjaaja", "SOSIONOMI"),
    CHILD_PROTECTION(
            "Lastensuojelun avohuolto",
            "LASU",
            "Sosiaalipalvelut",
            "03 000 0040",
            "sosiaalityöntekijä",
            "SOSIAALITYONTEKIJA"),
    WORKING_AGE(
            "Työikäisten sosiaalityö",
            "TYOIK",
            "Sosiaalipalvelut",
            "03 000 0050",
            "sosiaalityöntekijä",
            "SOSIAALITYONTEKIJA"),
    SUBSTANCE_USE(
            "Päihde- ja riippuvuustyö", "PAIHDE", "Sosiaalipalvelut", "03 000 0060", "sosiaaliohjaaja", "SOSIONOMI"),
    ADVICE("Sosiaalipalvelujen neuvonta", "", "Sosiaalipalvelut", "03 000 0070", "palveluneuvoja", "MUU");

    private final String label;
    private final String task;
    private final String neutralName;
    private final String phone;
    private final String title;
    private final String qualification;

    SampleUnit(String label, String task, String neutralName, String phone, String title, String qualification) {
        this.label = label;
        this.task = task;
        this.neutralName = neutralName;
        this.phone = phone;
        this.title = title;
        this.qualification = qualification;
    }

    String label() {
        return label;
    }

    /** The service task that it serves. */
    String task() {
        return task;
    }

    /** What its workers are called. */
    String title() {
        return title;
    }

    /** What its workers have learned. */
    String qualification() {
        return qualification;
    }

    static SampleTable table() {
        SampleTable table = new SampleTable("nimi", "palvelutehtavat", "neutraali_nimi", "puhelin", "vuorotyo");
        for (SampleUnit unit : values()) {
            table.add(unit.label, unit.task, unit.neutralName, unit.phone, "ei");
        }
        return table;
    }
}
