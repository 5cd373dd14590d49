/** Messages of suppliers: how they are sealed, opened, and carried to whoever wants them. */
@NullMarked
package io.supercargo.http.push;

import org.jspecify.annotations.NullMarked;
