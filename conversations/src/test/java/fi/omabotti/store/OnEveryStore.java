package fi.omabotti.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on each database that we support. The {@link TestStore} is a parameter of the constructor, or of any
 * test method. Where PostgreSQL cannot be started, its tests are reported as skipped, one by one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EveryStore.class)
public @interface OnEveryStore {}
