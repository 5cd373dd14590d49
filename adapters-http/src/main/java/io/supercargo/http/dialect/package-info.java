/** Spellings that every gateway of the 1688 family shares. */
@NullMarked
package io.supercargo.http.dialect;

import org.jspecify.annotations.NullMarked;
