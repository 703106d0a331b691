package fi.omabotti;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of confidentiality (P-…) and of the staff (V-…) that a test proves; the list of them stands in CONTRIBUTING. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {
    String[] value();
}
