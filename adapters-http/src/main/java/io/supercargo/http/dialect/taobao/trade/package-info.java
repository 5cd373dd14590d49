/** Orders as Taobao Global speaks of them, and everybody who passes on what it says. */
@NullMarked
package io.supercargo.http.dialect.taobao.trade;

import org.jspecify.annotations.NullMarked;
