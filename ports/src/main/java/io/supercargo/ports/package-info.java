/** What the application needs from outside. */
@NullMarked
package io.supercargo.ports;

import org.jspecify.annotations.NullMarked;
