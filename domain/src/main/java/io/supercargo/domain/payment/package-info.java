/** How orders are paid. */
@NullMarked
package io.supercargo.domain.payment;

import org.jspecify.annotations.NullMarked;
