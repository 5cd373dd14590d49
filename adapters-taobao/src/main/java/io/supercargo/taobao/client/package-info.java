/** Speaks the wire: one class per port. */
@NullMarked
package io.supercargo.taobao.client;

import org.jspecify.annotations.NullMarked;
