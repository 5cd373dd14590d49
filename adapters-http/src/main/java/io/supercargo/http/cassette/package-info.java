/** Exchanges with suppliers as files that people can read, without secrets and people's data. */
@NullMarked
package io.supercargo.http.cassette;

import org.jspecify.annotations.NullMarked;
