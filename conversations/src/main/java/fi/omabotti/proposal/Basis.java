package fi.omabotti.proposal;

/** Why it is so, where a rule or the law asks for a reason (V-14). The names are the codes in the store. */
public enum Basis {
    /** sovittu esihenkilön kanssa */
    AGREED_WITH_SUPERVISOR,
    /** asiakkaan toive */
    CLIENTS_WISH,
    /** väliaikainen järjestely */
    INTERIM,
    /** työntekijä vaihtuu tai lähtee */
    WORKER_LEAVES,
    /** muu peruste, in words */
    OTHER
}
