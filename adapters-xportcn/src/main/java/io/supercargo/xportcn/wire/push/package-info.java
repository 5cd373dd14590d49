/** The messages of Xport and PandaPon. */
@NullMarked
package io.supercargo.xportcn.wire.push;

import org.jspecify.annotations.NullMarked;
