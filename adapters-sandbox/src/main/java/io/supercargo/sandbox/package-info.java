/** The embedded supplier: a market of its own behind the capability ports. */
@NullMarked
package io.supercargo.sandbox;

import org.jspecify.annotations.NullMarked;
