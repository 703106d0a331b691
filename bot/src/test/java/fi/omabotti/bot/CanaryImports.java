package fi.omabotti.bot;

import static fi.omabotti.bot.CanaryCounty.client;
import static fi.omabotti.bot.CanaryStep.step;

import fi.omabotti.extract.ImportFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the office hands over, right and wrong. */
record CanaryImports(CanaryCounty county, JdbcClient jdbc) {

    List<CanaryStep> steps() {
        List<CanaryStep> steps = new ArrayList<>(List.of(
                step("everybody moves in", () -> "report " + county.move(), "Rivejä 5: 5 uutta"),
                step("wrong codes", () -> wrong("code", LeakHunt.WRONG_CODE), "henkilotunnus"),
                step("names among units", () -> wrong("unit", "Kanarialintunen"), "palveluyksikko"),
                step("a number as a term", () -> wrong("secret", "987650129"), "turvakielto"),
                step("a code as the number", () -> wrong("number", LeakHunt.CODE), "REFUSED"),
                step("shifted columns", () -> refused("Kanarialintunen;" + client("987650129", "Kerttuli")), "REFUSED"),
                step("the store fails", this::failing, "nothing was changed")));
        Stream.of("family", "former", "unit")
                .map(column ->
                        step("a code as " + column, () -> wrong(column, "Peippokanari " + LeakHunt.CODE), "REFUSED"))
                .forEach(steps::add);
        return steps;
    }

    private String wrong(String column, String value) {
        return refused(client("987650129", "Kanarialintunen", "code", "", column, value));
    }

    private String refused(String rows) {
        String report = county.takeClients(rows);
        return "report " + report;
    }

    /** The database quotes the name that it cannot count with. */
    private String failing() {
        jdbc.sql("alter table client add column odd integer generated always as "
                        + "(case when client_number = '987650120' then cast(family_name as integer) else 0 end)")
                .update();
        try {
            return "report " + county.takeClients(client("987650120", "Kanarialintunen", "code", ""));
        } catch (ImportFailedException failed) {
            return "report " + failed + failed.getCause() + List.of(failed.getSuppressed());
        } finally {
            jdbc.sql("alter table client drop column odd").update();
        }
    }
}
