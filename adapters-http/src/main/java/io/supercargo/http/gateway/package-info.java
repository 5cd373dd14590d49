/** The frame in which an adapter answers as its supplier would. */
@NullMarked
package io.supercargo.http.gateway;

import org.jspecify.annotations.NullMarked;
