/** "Vaihda Virtaselle omatyöntekijäksi …": who is to be a client's named worker, proposed and confirmed (V-02, V-17). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.naming;
