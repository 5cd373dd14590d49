/** The bodies of orders about 1688, Poizon and Alibaba.com, and what they mean. */
@NullMarked
package io.supercargo.xportcn.wire.trade;

import org.jspecify.annotations.NullMarked;
