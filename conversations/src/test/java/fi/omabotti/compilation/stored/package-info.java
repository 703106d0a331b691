@org.jspecify.annotations.NullMarked
package fi.omabotti.compilation.stored;
