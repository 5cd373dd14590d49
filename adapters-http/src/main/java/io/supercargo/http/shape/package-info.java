/** Shapes of bodies: published, read off records, and held against what really comes. */
@NullMarked
package io.supercargo.http.shape;

import org.jspecify.annotations.NullMarked;
