/** What the platform tells of parcels, at home and on their way abroad. */
@NullMarked
package io.supercargo.xportcn.wire.logistics;

import org.jspecify.annotations.NullMarked;
