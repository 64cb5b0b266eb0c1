package no.planverk.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Turns our values into what a template may see: maps, lists, texts, numbers, truth values and
 * ready markup. A template so never holds an object of ours and can call nothing on it.
 */
final class TemplateValues {

  private TemplateValues() {}

  /** The value as a template sees it; null stays null, which a template sees as missing. */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Html html) {
      return markup(html);
    }
    if (value instanceof Record record) {
      return map(record);
    }
    return value instanceof List<?> list ? list(list) : value;
  }

  /** Each is made when the template comes to it: a long table would else take much room. */
  private static List<@Nullable Object> list(List<?> list) {
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        return of(list.get(index));
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  /**
   * A record as a map from the names of its components, in their order; what a {@link
   * no.planverk.site.page.Spread} part of it holds stands in it as its own. Each value is made when
   * the template asks for it.
   */
  static Map<String, @Nullable Object> map(Record record) {
    return new RecordMap(record, TemplateValues::of);
  }

  private static Object markup(Html html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
