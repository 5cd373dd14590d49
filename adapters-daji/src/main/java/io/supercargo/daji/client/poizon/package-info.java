/** Speaks the Poizon tab. */
@NullMarked
package io.supercargo.daji.client.poizon;

import org.jspecify.annotations.NullMarked;
