/** Money back from suppliers: refunds, returns, and what is said about them. */
@NullMarked
package io.supercargo.ports.aftersales;

import org.jspecify.annotations.NullMarked;
