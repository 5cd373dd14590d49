/** What the gateways of Taobao's distribution platform share: Taobao Global, and who resells it. */
@NullMarked
package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.NullMarked;
