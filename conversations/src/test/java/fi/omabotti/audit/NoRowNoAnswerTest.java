package fi.omabotti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.Rule;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.store.OnEveryStore;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@OnEveryStore
@Rule("P-15")
class NoRowNoAnswerTest {

    private final TestStore store;
    private final Talk talk;

    NoRowNoAnswerTest(TestStore store) {
        this.store = store;
        this.talk = new Talk(store);
    }

    @BeforeEach
    void tiinaAndMatti() {
        store.empty();
        People people = new People(store);
        long elderly = people.unit("Ikäkuunto");
        people.worker("Tiina Mäkelä", elderly);
        people.client("000123", "Matti", "Virtanen").in(elderly, "IAK");
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kuka on Matti Virtasen omatyöntekijä?", "Kuka on asiakkaan 000999 omatyöntekijä?"})
    void nothing_is_told_while_the_trail_cannot_be_written(String question) {
        store.jdbc().sql("alter table audit_entry rename to elsewhere").update();
        try {
            assertThatThrownBy(() -> talk.said(question).by("Tiina Mäkelä")).isInstanceOf(DataAccessException.class);
        } finally {
            store.jdbc().sql("alter table elsewhere rename to audit_entry").update();
        }
        assertThat(Shown.text(talk.said(question).by("Tiina Mäkelä"))).isNotBlank();
    }

    @Test
    void nothing_is_told_while_it_cannot_be_said_who_is_shown() {
        store.jdbc().sql("alter table audit_client rename to elsewhere").update();
        try {
            assertThatThrownBy(() ->
                            talk.said("Kuka on Matti Virtasen omatyöntekijä?").by("Tiina Mäkelä"))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            store.jdbc().sql("alter table elsewhere rename to audit_client").update();
        }
        assertThat(store.jdbc()
                        .sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
