/** What suppliers tell without being asked. */
@NullMarked
package io.supercargo.domain.push;

import org.jspecify.annotations.NullMarked;
