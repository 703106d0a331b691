/** Who asked or changed what about whom: ids and outcomes, in the transaction of what was told. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.audit;
