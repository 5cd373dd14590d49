/** What a supplier can be asked about goods, one small interface per capability. */
@NullMarked
package io.supercargo.ports.product;

import org.jspecify.annotations.NullMarked;
