/** How suppliers fail, sorted by who must act. */
@NullMarked
package io.supercargo.ports.failure;

import org.jspecify.annotations.NullMarked;
