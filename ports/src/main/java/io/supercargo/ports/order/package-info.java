/** Buying from suppliers: quotes, orders and payment. */
@NullMarked
package io.supercargo.ports.order;

import org.jspecify.annotations.NullMarked;
