/** What is asked of a supplier's address book, accounts and chat. */
@NullMarked
package io.supercargo.ports.account;

import org.jspecify.annotations.NullMarked;
