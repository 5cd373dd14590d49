/** The use cases in a terminal. */
@NullMarked
package io.supercargo.cli;

import org.jspecify.annotations.NullMarked;
