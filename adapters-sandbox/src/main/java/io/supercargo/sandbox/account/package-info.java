/** The address book, the registered buyers and the chat of the embedded supplier. */
@NullMarked
package io.supercargo.sandbox.account;

import org.jspecify.annotations.NullMarked;
