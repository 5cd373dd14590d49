/** How 1688, and those who pass it on, tell of parcels. */
@NullMarked
package io.supercargo.http.dialect.logistics;

import org.jspecify.annotations.NullMarked;
