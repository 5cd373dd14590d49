/** Finds listings by words and narrows them, through an index that can be made again. */
@NullMarked
package io.supercargo.sandbox.search;

import org.jspecify.annotations.NullMarked;
