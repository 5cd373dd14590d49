/** Buying: what is wanted, what it would cost, what was ordered, and how it stands. */
@NullMarked
package io.supercargo.domain.order;

import org.jspecify.annotations.NullMarked;
