/** Speaks the Taobao/Tmall tab. */
@NullMarked
package io.supercargo.daji.client.taobao;

import org.jspecify.annotations.NullMarked;
