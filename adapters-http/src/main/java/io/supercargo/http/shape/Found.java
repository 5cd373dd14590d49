package io.supercargo.http.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands at a part of an answer in which the content, the type argument, has to be looked for:
 * whether anything is around it, and how its fields are spelt, is not told by any paper.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Found {
  /** The member of the answer that is the part. */
  String at();

  /** Who looks for it. */
  Class<? extends Finder> by();
}
