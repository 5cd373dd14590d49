/** Who may ask this server, and what browsers may do with its answers. */
@NullMarked
package io.supercargo.web.guard;

import org.jspecify.annotations.NullMarked;
