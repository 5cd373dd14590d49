/** What is bought: offers, products, prices, categories, shops. */
@NullMarked
package io.supercargo.domain.product;

import org.jspecify.annotations.NullMarked;
