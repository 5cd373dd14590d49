/** What the Poizon tab has that the 1688 tab has not. */
@NullMarked
package io.supercargo.daji.wire.poizon;

import org.jspecify.annotations.NullMarked;
