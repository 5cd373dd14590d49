/**
 * How the distributor platform of Taobao, and those who pass it on, let somebody talk to sellers.
 */
@NullMarked
package io.supercargo.http.dialect.taobao.chat;

import org.jspecify.annotations.NullMarked;
