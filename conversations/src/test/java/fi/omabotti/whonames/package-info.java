@NullMarked
package fi.omabotti.whonames;

import org.jspecify.annotations.NullMarked;
