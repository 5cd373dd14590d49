/** How a provider is found, configured and described. */
@NullMarked
package io.supercargo.ports.provider;

import org.jspecify.annotations.NullMarked;
