/** Supercargo inside another program. */
@NullMarked
package io.supercargo.examples;

import org.jspecify.annotations.NullMarked;
