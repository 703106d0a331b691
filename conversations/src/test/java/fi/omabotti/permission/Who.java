package fi.omabotti.permission;

/**
 * Somebody in the matrix.
 *
 * @param restricted the client has a non-disclosure order
 * @param inChannel asks where others read along
 */
record Who(Roles roles, Relation relation, boolean restricted, boolean inChannel) {}
