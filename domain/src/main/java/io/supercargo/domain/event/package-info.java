/** What happened, as others are told of it. */
@NullMarked
package io.supercargo.domain.event;

import org.jspecify.annotations.NullMarked;
