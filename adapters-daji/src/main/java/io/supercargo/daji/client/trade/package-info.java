/** Buys on the 1688 tab: one class per port. */
@NullMarked
package io.supercargo.daji.client.trade;

import org.jspecify.annotations.NullMarked;
