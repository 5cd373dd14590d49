/** Xport v1, Xport KA and PandaPon v2: one vendor platform in three generations. */
@NullMarked
package io.supercargo.xportcn;

import org.jspecify.annotations.NullMarked;
