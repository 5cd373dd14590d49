/** Daji, a gateway to 1688 and Taobao. */
@NullMarked
package io.supercargo.daji;

import org.jspecify.annotations.NullMarked;
