/** What buyers abroad have bought of us, as suppliers are told of it. */
@NullMarked
package io.supercargo.domain.sync;

import org.jspecify.annotations.NullMarked;
