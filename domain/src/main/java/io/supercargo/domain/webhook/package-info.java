/** Who is told of events, and how that went. */
@NullMarked
package io.supercargo.domain.webhook;

import org.jspecify.annotations.NullMarked;
