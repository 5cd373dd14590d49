/** Events as others read them. */
@NullMarked
package io.supercargo.http.event;

import org.jspecify.annotations.NullMarked;
