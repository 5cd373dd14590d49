/** Buying: quotes, orders placed once, payment, and settling what is unknown. */
@NullMarked
package io.supercargo.application.order;

import org.jspecify.annotations.NullMarked;
