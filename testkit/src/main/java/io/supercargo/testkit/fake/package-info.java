/** A small market in memory that keeps every contract. */
@NullMarked
package io.supercargo.testkit.fake;

import org.jspecify.annotations.NullMarked;
