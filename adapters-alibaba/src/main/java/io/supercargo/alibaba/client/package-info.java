/** Speaks the wire: one class per port. */
@NullMarked
package io.supercargo.alibaba.client;

import org.jspecify.annotations.NullMarked;
