/** Telling suppliers what their goods became. */
@NullMarked
package io.supercargo.ports.sync;

import org.jspecify.annotations.NullMarked;
