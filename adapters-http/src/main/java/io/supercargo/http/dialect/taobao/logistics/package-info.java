/** How Taobao Global, and those who pass it on, tell of parcels. */
@NullMarked
package io.supercargo.http.dialect.taobao.logistics;

import org.jspecify.annotations.NullMarked;
