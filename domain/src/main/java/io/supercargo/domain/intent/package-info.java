/** Writes to suppliers that must happen once: written down before anybody is called. */
@NullMarked
package io.supercargo.domain.intent;

import org.jspecify.annotations.NullMarked;
