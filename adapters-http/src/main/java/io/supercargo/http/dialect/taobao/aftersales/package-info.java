/** Refunds as Taobao Global words them, and those who pass it on. */
@NullMarked
package io.supercargo.http.dialect.taobao.aftersales;

import org.jspecify.annotations.NullMarked;
