package fi.omabotti.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An assignments extract in the making: rows that are right, but for what a test says. */
public final class Extract {

    private static final Map<String, String> RIGHT = new LinkedHashMap<>();

    static {
        RIGHT.put("asiakasnumero", "000123");
        RIGHT.put("henkilotunnus", "");
        RIGHT.put("sukunimi", "Virtanen");
        RIGHT.put("etunimet", "Matti Olavi");
        RIGHT.put("kutsumanimi", "Matti");
        RIGHT.put("entiset_nimet", "");
        RIGHT.put("syntymavuosi", "1945");
        RIGHT.put("asiointikieli", "fi");
        RIGHT.put("turvakielto", "ei");
        RIGHT.put("palvelutehtava", "Iäkkäiden palvelut");
        RIGHT.put("palveluyksikko", "Ikäkuunto");
        RIGHT.put("asiakkuus_alku", "3.2.2026");
        RIGHT.put("asiakkuus_loppu", "");
        RIGHT.put("tuen_tarve", "pitkäaikainen");
        RIGHT.put("erityinen_tuki", "ei");
        RIGHT.put("rooli", "omatyöntekijä");
        RIGHT.put("tyontekija_tunnus", "tiina.makela@esimerkki.fi");
        RIGHT.put("nimike", "asiakasohjaaja");
        RIGHT.put("alku", "9.3.2026");
        RIGHT.put("loppu", "");
        RIGHT.put("sijainen_tunnus", "");
        RIGHT.put("sijaisuus_loppu", "");
        RIGHT.put("ei_nimetty_syy", "");
        RIGHT.put("perustelu", "");
    }

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A row that is right, with these columns and values in it instead. */
    public static Extract with(String... columnsAndValues) {
        return new Extract().and(columnsAndValues);
    }

    public Extract and(String... columnsAndValues) {
        Map<String, String> row = new LinkedHashMap<>(RIGHT);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** A client for whom nobody is named. */
    public Extract andUnnamed(String... columnsAndValues) {
        and("rooli", "ei nimetty", "tyontekija_tunnus", "", "nimike", "", "alku", "");
        Map<String, String> row = rows.get(rows.size() - 1);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return this;
    }

    /** Without any row yet. */
    public static Extract empty() {
        return new Extract();
    }

    /** As a file. */
    public String text() {
        return text(";", "\r\n");
    }

    String text(String separator, String lineEnd) {
        String header = String.join(
                separator, rows.isEmpty() ? RIGHT.keySet() : rows.get(0).keySet());
        return header
                + lineEnd
                + rows.stream()
                        .map(row -> row.values().stream()
                                .map(value -> value.contains(separator) ? '"' + value + '"' : value)
                                .collect(Collectors.joining(separator)))
                        .map(row -> row + lineEnd)
                        .collect(Collectors.joining());
    }
}
