/** The documents of the market. */
@NullMarked
package io.supercargo.sandbox.listing;

import org.jspecify.annotations.NullMarked;
