package fi.omabotti.assignment;

/** What somebody is to a client. */
public enum AssignmentRole {
    /** omatyöntekijä, Social Welfare Act 1301/2014 section 42 */
    NAMED_WORKER,
    /** lapsen asioista vastaava sosiaalityöntekijä, Child Welfare Act 417/2007 section 13 b */
    CHILDS_SOCIAL_WORKER,
    /** vastuutyöntekijä of an older person */
    RESPONSIBLE_WORKER,
    /** palvelukohtainen työntekijä: one for each service task */
    SERVICE_WORKER,
    /** työpari: works together with the named worker */
    PAIR
}
