/** Where goods are, once suppliers have sent them. */
@NullMarked
package io.supercargo.ports.logistics;

import org.jspecify.annotations.NullMarked;
