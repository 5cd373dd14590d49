/** How the 1688 family lets searches be narrowed. */
@NullMarked
package io.supercargo.http.dialect.navigation;

import org.jspecify.annotations.NullMarked;
