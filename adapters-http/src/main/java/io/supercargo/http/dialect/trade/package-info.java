/** Orders as 1688 tells of them, and everybody who passes on what it says. */
@NullMarked
package io.supercargo.http.dialect.trade;

import org.jspecify.annotations.NullMarked;
