/** Taobao Global, the open platform of Taobao and Tmall for distributors. */
@NullMarked
package io.supercargo.taobao;

import org.jspecify.annotations.NullMarked;
