package fi.omabotti.assignment;

/** Professional qualification (kelpoisuus), which is not the same as a title. */
public enum Qualification {
    /** SOSIAALITYONTEKIJA: licensed social worker, Act 817/2015 section 7 */
    SOCIAL_WORKER,
    /** SOSIONOMI */
    BACHELOR_OF_SOCIAL_SERVICES,
    /** GERONOMI */
    GERONTOLOGIST,
    /** LAHIHOITAJA */
    PRACTICAL_NURSE,
    /** OPISKELIJA_12§: a student working as a social worker for a year at most, Act 817/2015 section 12 */
    STUDENT,
    /** MUU */
    OTHER
}
