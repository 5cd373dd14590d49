/** The gateway beside proxies that others build. */
@NullMarked
package io.supercargo.lab.gateway;

import org.jspecify.annotations.NullMarked;
