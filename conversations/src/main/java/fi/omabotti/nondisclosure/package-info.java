/** "Turvakieltolista": clients with a non-disclosure order and nobody named, for those who may know of them (V-05). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.nondisclosure;
