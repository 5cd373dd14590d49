/** The HTTP line to a supplier: set-up, signing, retries, call log, sorting of failures. */
@NullMarked
package io.supercargo.http;

import org.jspecify.annotations.NullMarked;
