/** What only the benchmark of the trail needs: the product has no way to do without it. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.audit;
