/** Freight estimates as every gateway of the 1688 family asks for them. */
@NullMarked
package io.supercargo.http.dialect.freight;

import org.jspecify.annotations.NullMarked;
