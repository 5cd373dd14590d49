/** 1688's own Open Platform. */
@NullMarked
package io.supercargo.alibaba;

import org.jspecify.annotations.NullMarked;
