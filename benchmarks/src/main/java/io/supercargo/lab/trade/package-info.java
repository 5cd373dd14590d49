/** Buying at a house by its REST API. */
@NullMarked
package io.supercargo.lab.trade;

import org.jspecify.annotations.NullMarked;
