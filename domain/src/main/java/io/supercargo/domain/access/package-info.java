/** Who may ask this house for what: keys, what they open, and from where. */
@NullMarked
package io.supercargo.domain.access;

import org.jspecify.annotations.NullMarked;
