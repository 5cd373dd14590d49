/** Refunds: asked for once, followed, and held against bills. */
@NullMarked
package io.supercargo.application.aftersales;

import org.jspecify.annotations.NullMarked;
