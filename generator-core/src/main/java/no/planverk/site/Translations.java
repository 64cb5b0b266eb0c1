package no.planverk.site;

import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.site.Frame.Translation;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** The ways between the two languages of a site. */
final class Translations {

  private final Map<String, String> others;
  private final @Nullable Language language;

  private Translations(Map<String, String> others, @Nullable Language language) {
    this.others = others;
    this.language = language;
  }

  /** The ways from the pages of a site to the other language. */
  static Translations from(SiteContext site) {
    Map<String, String> introduced = PageName.translations();
    if (site.isIntroduction()) {
      Map<String, String> usual =
          introduced.entrySet().stream()
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
      return new Translations(usual, site.model().municipality().language());
    }
    return new Translations(introduced, site.hasIntroduction() ? Language.OF_INTRODUCTION : null);
  }

  /** The way from a page to the other language; null where the site has only one. */
  @Nullable Translation of(PageContext context) {
    if (language == null) {
      return null;
    }
    String same = others.get(context.path());
    String to = same == null ? others.getOrDefault(PageName.FRONT.path(), "") : same;
    return new Translation(
        context.word("sprak.annet"), language.code(), context.relative(to), same != null);
  }
}
