@org.jspecify.annotations.NullMarked
package fi.omabotti.reach;
