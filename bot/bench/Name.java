import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Names of people, and how each is said in the genitive: + n, + in after a consonant, -nen to -sen, or as written after
 * the slash. None has a form that may be another one's, as Maria may be Mari's: who is meant must be beyond doubt.
 */
record Name(String nominative, String genitive) {

    private static final String FAMILIES = """
            Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine/Laineen Heikkinen Koskinen Järvinen Lehtonen
            Lehtinen Saarinen Niemi/Niemen Salminen Heikkilä Heinonen Kinnunen Salonen Turunen Salo Laitinen Tuominen
            Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Hiltunen Väisänen Kallio
            Miettinen Leinonen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Räsänen Hirvonen
            Lehto/Lehdon Laakso Toivonen Mustonen Aalto/Aallon Rantala Nurmi/Nurmen Peltonen Hänninen Seppälä Moilanen
            Kettunen Lappalainen Partanen Kemppainen Kauppinen Ahola Kangas/Kankaan Salmi/Salmen Halonen Karppinen
            Mäki/Mäen Aho Ikonen Koski/Kosken Vainio Niskanen Peltola Pulkkinen Harju Hyvönen Kokkonen Huttunen
            Hakkarainen Lindholm Lindström Åkerblom Sjöberg Sundqvist Holmberg Nyman Backman Lundström Söderholm
            Österberg Nguyen Abdi Ivanov""";

    private static final String LANDSCAPES = """
            mäki/mäen niemi/niemen järvi/järven ranta/rannan lahti/lahden koski/kosken salo/salon saari/saaren
            lampi/lammen korpi/korven harju/harjun luoma/luoman puro/puron kangas/kankaan vaara/vaaran suo/suon""";

    private static final String BEFORE_LANDSCAPES =
            "Haapa Hauta Heinä Hieta Honka Iso Kallio Kivi Koivu Kuusi Leppä Lehti Mylly Palo Pelto Raja Rauta Ylä";

    private static final String FARMS = """
            Eskeli Hoikka Huovi Immo Juho Kaara Karhu Kaste Kera Kolehma Komu Kukko Laukka Lauri Liima Lipo Lukka
            Miko Nuuti Paavo Pekka Pesso Piipo Pirtti Rauti Reko Rinta Roiva Saja Simo Soini Sorsa Suika Tarva Tiilika
            Uuti Vehma Vilja""";

    private static final String WOMEN = """
            Maria Helena Johanna Anneli Kaarina Marjatta/Marjatan Anna Liisa Annikki/Annikin Hannele Kristiina
            Tuulikki/Tuulikin Elina Susanna Katariina Inkeri Tanja Sofia Pia Leena Emilia Eeva Sinikka/Sinikan Anne
            Tuula Ritva Pirjo Päivi Sari Riitta/Riitan Minna Tiina Pirkko/Pirkon Laura Jaana Heidi Satu Virpi Sirpa Nea
            Hanna Raija Marketta/Marketan Irma Seija Jenni Merja Emma Aino Eila Eija Kirsi Tarja Ulla Terttu/Tertun
            Katja Taina Outi Sanna Niina Mirja Reetta/Reetan Saara Iida Julia Ella Helmi/Helmin Veera Noora Eveliina
            Aleksandra Ingrid Birgitta/Birgitan Elisabet Annukka/Annukan Jonna Kati Teija Arja Jutta/Jutan""";

    private static final String MEN = """
            Juhani Johannes/Johanneksen Olavi Antero Tapani Kalevi Tapio Matti/Matin Pekka/Pekan Mikael Ilmari Petteri
            Oskari Juha Timo Jukka/Jukan Mikko/Mikon Antti/Antin Kalle Ville Janne Heikki/Heikin Marko Petri Sami Esa
            Risto Seppo/Sepon Pertti/Pertin Ilkka/Ilkan Markku/Markun Hannu Jaakko/Jaakon Erkki/Erkin Veikko/Veikon
            Pentti/Pentin Eero Jorma Raimo Kimmo Tero Arto Vesa Harri Jouni Jussi Aleksi Eetu Lauri Niko Juho
            Tuomas/Tuomaksen Markus/Markuksen Joonas/Joonaksen Henri Teemu Tomi Jani Toni Aki Ari Pasi Reijo
            Kauko/Kaukon Onni Väinö Eino Otto/Oton Leo Elias/Eliaksen Daniel Anders/Andersin Göran Gustav Erik
            Rasmus/Rasmuksen Okko/Okon Iikka/Iikan""";

    static final List<Name> FAMILY = families();
    static final List<Name> WOMENS = parse(WOMEN).toList();
    static final List<Name> MENS = parse(MEN).toList();

    /** The common ones first, then the many. */
    private static List<Name> families() {
        Map<String, Name> families = new LinkedHashMap<>();
        Stream<Name> places = Stream.of(BEFORE_LANDSCAPES.split("\\s+"))
                .flatMap(before -> parse(LANDSCAPES).map(it -> it.after(before)));
        Stream<Name> farms = Stream.of(FARMS.split("\\s+"))
                .flatMap(root -> Stream.of(root + "nen", root + place(root)))
                .map(Name::of);
        Stream.of(parse(FAMILIES), farms, places)
                .flatMap(it -> it)
                .forEach(it -> families.putIfAbsent(it.nominative(), it));
        return List.copyOf(families.values());
    }

    /** Vowel harmony. */
    private static String place(String root) {
        return root.matches("(?i).*[aou].*") ? "la" : "lä";
    }

    private static Stream<Name> parse(String names) {
        return Stream.of(names.split("\\s+")).map(Name::of);
    }

    private static Name of(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return new Name(name.substring(0, slash), name.substring(slash + 1));
        }
        if (name.endsWith("nen")) {
            return new Name(name, name.substring(0, name.length() - 3) + "sen");
        }
        return new Name(name, name + (name.matches(".*[aeiouyäöå]") ? "n" : "in"));
    }

    private Name after(String before) {
        return new Name(before + nominative, before + genitive);
    }

    /** The first ones of a list are the commonest, and none is rare: namesakes are a bit more common than they are. */
    static Name draw(List<Name> names, Random random) {
        double flattening = names.size() / 8.0;
        double sum = Math.log((names.size() + flattening) / flattening);
        return names.get((int) Math.min(names.size() - 1, flattening * Math.expm1(random.nextDouble() * sum)));
    }
}
