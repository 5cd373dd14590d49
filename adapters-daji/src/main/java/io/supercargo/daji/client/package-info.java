/** Speaks the wire: one class per port. */
@NullMarked
package io.supercargo.daji.client;

import org.jspecify.annotations.NullMarked;
