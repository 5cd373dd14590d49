/** What it costs to move goods to a Chinese address. */
@NullMarked
package io.supercargo.domain.freight;

import org.jspecify.annotations.NullMarked;
