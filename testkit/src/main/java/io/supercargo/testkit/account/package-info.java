/** What every address book, account desk and chat keeps, whoever stands behind it. */
@NullMarked
package io.supercargo.testkit.account;

import org.jspecify.annotations.NullMarked;
