/** Goods between the seller's parcel and the buyer's door abroad. */
@NullMarked
package io.supercargo.application.logistics;

import org.jspecify.annotations.NullMarked;
