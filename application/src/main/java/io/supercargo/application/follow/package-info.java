/** Keeps what is known of orders as it is at their suppliers. */
@NullMarked
package io.supercargo.application.follow;

import org.jspecify.annotations.NullMarked;
