/** Invents the market: what is sold, by whom and for how much, the same for the same seed. */
@NullMarked
package io.supercargo.sandbox.catalogue;

import org.jspecify.annotations.NullMarked;
