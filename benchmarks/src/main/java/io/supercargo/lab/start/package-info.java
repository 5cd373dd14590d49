/** Starting, as often as users do it. */
@NullMarked
package io.supercargo.lab.start;

import org.jspecify.annotations.NullMarked;
