package fi.omabotti.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnEveryStore
class SchemaTest {

    private final TestStore store;

    SchemaTest(TestStore store) {
        this.store = store;
    }

    @Test
    void knows_the_seven_service_tasks_from_the_start() {
        assertThat(store.jdbc()
                        .sql("select task_key from service_task order by task_key")
                        .query(String.class)
                        .list())
                .containsExactly("IAK", "LAPE", "LASU", "PAIHDE", "PEROIK", "TYOIK", "VAMMA");
    }

    @Test
    void is_emptied_in_an_order_that_the_foreign_keys_allow() {
        store.jdbc()
                .sql(
                        "insert into unit (name, name_key, shift_work, listed) values ('Ikäkuunto', 'ikakuunto', false, true)")
                .update();
        store.jdbc()
                .sql("insert into unit_alias (unit_id, alias_key) select id, 'ikakunto' from unit")
                .update();

        store.empty();

        assertThat(store.jdbc()
                        .sql("select count(*) from unit")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
