/** Messages of 1688 and of Taobao Global, which several gateways pass on. */
@NullMarked
package io.supercargo.http.dialect.push;

import org.jspecify.annotations.NullMarked;
