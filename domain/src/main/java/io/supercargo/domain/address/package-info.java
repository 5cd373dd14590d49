/** Where goods are sent, and who receives them. */
@NullMarked
package io.supercargo.domain.address;

import org.jspecify.annotations.NullMarked;
