/** Reports what became of suppliers' goods back to them. */
@NullMarked
package io.supercargo.application.sync;

import org.jspecify.annotations.NullMarked;
