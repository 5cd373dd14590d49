/** How other systems are told of events. */
@NullMarked
package io.supercargo.ports.webhook;

import org.jspecify.annotations.NullMarked;
