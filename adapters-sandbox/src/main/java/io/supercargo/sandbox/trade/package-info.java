/** Buying in the market: quotes, orders, stock and money. */
@NullMarked
package io.supercargo.sandbox.trade;

import org.jspecify.annotations.NullMarked;
