/** What follows when a buyer wants money back: refunds, their evidence and their returns. */
@NullMarked
package io.supercargo.domain.aftersales;

import org.jspecify.annotations.NullMarked;
