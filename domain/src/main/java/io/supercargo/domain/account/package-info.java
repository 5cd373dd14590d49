/** Buyers downstream of us, as suppliers know them, and the way to talk to sellers. */
@NullMarked
package io.supercargo.domain.account;

import org.jspecify.annotations.NullMarked;
