/** What every route shares: names, counts and JSON. */
@NullMarked
package io.supercargo.web.http;

import org.jspecify.annotations.NullMarked;
