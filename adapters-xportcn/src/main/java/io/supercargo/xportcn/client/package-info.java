/** Speaks the wire: one class per port. */
@NullMarked
package io.supercargo.xportcn.client;

import org.jspecify.annotations.NullMarked;
