/** Domain values drawn from a seed, odd ones on purpose, for tests of properties. */
@NullMarked
package io.supercargo.testkit.random;

import org.jspecify.annotations.NullMarked;
