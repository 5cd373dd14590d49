/** The bodies of the platform's carts at 1688 and Taobao, and what they mean. */
@NullMarked
package io.supercargo.xportcn.wire.cart;

import org.jspecify.annotations.NullMarked;
