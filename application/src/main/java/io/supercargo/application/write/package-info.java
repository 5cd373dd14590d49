/** How suppliers are told to change something: one of them, once. */
@NullMarked
package io.supercargo.application.write;

import org.jspecify.annotations.NullMarked;
