/** Refunds as 1688 words them, and those who pass 1688 on. */
@NullMarked
package io.supercargo.http.dialect.aftersales;

import org.jspecify.annotations.NullMarked;
