/** How fast others hear what happened. */
@NullMarked
package io.supercargo.lab.webhooks;

import org.jspecify.annotations.NullMarked;
