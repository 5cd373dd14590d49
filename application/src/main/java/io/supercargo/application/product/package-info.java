/** One supplier's word on products, categories, filters and freight. */
@NullMarked
package io.supercargo.application.product;

import org.jspecify.annotations.NullMarked;
