/** Telling other systems of events. */
@NullMarked
package io.supercargo.application.webhook;

import org.jspecify.annotations.NullMarked;
