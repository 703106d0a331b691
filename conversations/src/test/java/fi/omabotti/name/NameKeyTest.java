package fi.omabotti.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void keeps_every_given_name_beside_the_family_name() {
        assertThat(NameKey.of("Åkerblom", "Elsa Maria", null, null))
                .contains(new NameKey("akerblom", "elsa", 0, true), new NameKey("akerblom", "maria", 1, true));
    }

    @Test
    void finds_a_double_family_name_by_either_half() {
        assertThat(NameKey.of("Virtanen-Korhonen", "Mikko", null, null))
                .containsExactly(
                        new NameKey("virtanen-korhonen", "mikko", 0, true),
                        new NameKey("virtanen", "mikko", 0, false),
                        new NameKey("korhonen", "mikko", 0, false));
    }

    @Test
    void leaves_particles_out() {
        assertThat(families(NameKey.of("von Essen", "Gunilla", null, null))).containsOnly("essen");
        assertThat(families(NameKey.of("af Ursin", "Göran", null, null))).containsOnly("ursin");
    }

    @Test
    void reads_two_given_names_as_one_double_name_too() {
        assertThat(NameKey.of("Aalto", "Anna Liisa", null, null))
                .extracting(NameKey::given)
                .containsExactly("anna", "liisa", "anna-liisa");
    }

    @Test
    void knows_former_family_names_and_the_call_name() {
        assertThat(NameKey.of("Hirvonen", "Kaarlo", "Kalle", "Laine, Salo"))
                .extracting(key -> key.family() + " " + key.given())
                .contains("laine kalle", "salo kaarlo", "hirvonen kalle");
    }

    @Test
    void folds_what_keyboards_and_systems_write_differently() {
        assertThat(Folding.key("Mäkinen"))
                .isEqualTo(Folding.key("Ma\u0308kinen"))
                .isEqualTo("makinen");
        assertThat(Folding.key("O’Connor")).isEqualTo("oconnor");
        assertThat(Folding.key("Sørensen Đukić")).isEqualTo("sorensen dukic");
    }

    private static List<String> families(List<NameKey> keys) {
        return keys.stream().map(NameKey::family).toList();
    }
}
