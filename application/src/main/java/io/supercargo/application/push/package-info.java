/** Takes what suppliers push, and acts on it. */
@NullMarked
package io.supercargo.application.push;

import org.jspecify.annotations.NullMarked;
