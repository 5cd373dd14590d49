package io.supercargo.http.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands at an envelope that is read by code of its own: the places in which its content, the type
 * argument, is found; which one differs from operation to operation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Inside {
  /** Paths such as {@code result.result}; the first where nothing was published. */
  String[] value();
}
