/** The parts of a product's detail that every gateway of the 1688 family prints alike. */
@NullMarked
package io.supercargo.http.dialect.detail;

import org.jspecify.annotations.NullMarked;
