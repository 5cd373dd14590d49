/** How goods travel once they are sent. */
@NullMarked
package io.supercargo.domain.logistics;

import org.jspecify.annotations.NullMarked;
