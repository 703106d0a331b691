package fi.omabotti.retention;

import fi.omabotti.assignment.Extracts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clients whom the newest extract does not have and of whom no clienthood or assignment is left. One whom the extract goes on
 * listing is left alone, whatever ended: the client would be back with the next extract, every night.
 */
@Component
class GoneClients {

    private static final String IS_GONE = """
            c.extract_digest = :absent
            and not exists (select 1 from assignment a where a.client_id = c.id)
            and not exists (select 1 from clienthood k where k.client_id = c.id)
            """;

    /** By the trail, shown or withheld, by a log report, or by a proposal that waits. */
    private static final String IS_MENTIONED = """
            (exists (select 1 from audit_client shown where shown.client_id = c.id)
             or exists (select 1 from audit_entry e where e.withheld_client_id = c.id)
             or exists (select 1 from log_report r where r.client_id = c.id)
             or exists (select 1 from naming_proposal p where p.open_client_id = c.id))
            """;

    private final JdbcClient jdbc;

    GoneClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the names from one batch of those whom the trail tells of; the number stays, for their log report. Their digest
     * stays as it is, which no extract's equals: one that has them again fills them in again. So does the non-disclosure
     * order, by which the trail's restricted hits are told.
     */
    int removeNames() {
        List<Long> ids = some("c.family_name <> '' and " + IS_MENTIONED);
        if (!ids.isEmpty()) {
            deleteNameKeys(ids);
            jdbc.sql("""
                            update client
                            set family_name = '', given_names = '', call_name = null, former_names = null, birth_year = 0,
                                language = null, identity_hash = null
                            where id in (:ids)
                            """).param("ids", ids).update();
        }
        return ids.size();
    }

    /** Deletes one batch of those whom nothing tells of. */
    int delete() {
        List<Long> ids = some("not " + IS_MENTIONED);
        if (!ids.isEmpty()) {
            deleteNameKeys(ids);
            jdbc.sql("delete from naming_proposal where client_id in (:ids)")
                    .param("ids", ids)
                    .update();
            jdbc.sql("delete from client where id in (:ids)").param("ids", ids).update();
        }
        return ids.size();
    }

    /** Locked: an import that brings one of them back at this moment waits, and fails as a whole if the row is gone then. */
    private List<Long> some(String which) {
        return jdbc.sql("select c.id from client c where " + IS_GONE + " and " + which
                        + " order by c.id fetch first :batch rows only for update")
                .param("absent", Extracts.ABSENT)
                .param("batch", Batches.SIZE)
                .query(Long.class)
                .list();
    }

    private void deleteNameKeys(List<Long> ids) {
        jdbc.sql("delete from client_name_key where client_id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
