package io.supercargo.xportcn.client;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import io.supercargo.xportcn.wire.CategoryTree;
import io.supercargo.xportcn.wire.WireCategory;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import java.util.Optional;
import retrofit2.Call;

/** The tree, level by level. */
final class XportCategories implements Categories {
  private final XportLine line;
  private final XportProductApi api;

  XportCategories(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(ask(Optional.empty(), language), CategoryTree::top);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(ask(Optional.of(id), language), CategoryTree::read);
  }

  private Call<Answer<WireEnvelope<WireCategory>>> ask(Optional<CategoryId> id, Language language) {
    WireCategoryQuery query = CategoryTree.query(id, language);
    return line.edition() == XportEdition.KA ? api.productCategory(query) : api.categoryById(query);
  }
}
