/** The sandbox's own product pictures: drawn from a seed, and found again by picture. */
@NullMarked
package io.supercargo.sandbox.picture;

import org.jspecify.annotations.NullMarked;
