package no.planverk.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.data.json.OtherNames;
import no.planverk.model.field.NameInLanguage;
import org.jspecify.annotations.Nullable;

/** Reads which names are in another language than Norwegian, and in which. */
final class JsonNames {

  private final JsonFindings findings;
  private final boolean newer;

  private JsonNames(JsonFindings findings, boolean newer) {
    this.findings = findings;
    this.newer = newer;
  }

  /**
   * The names of a file; none where it has none, as those of the first forms.
   *
   * @param newer whether a language that is not known is one of a later form, and passed over
   */
  static List<NameInLanguage> in(Map<?, ?> root, JsonFindings findings, boolean newer) {
    @Nullable Object written = root.get(OtherNames.KEY);
    if (written == null) {
      return List.of();
    }
    if (!(written instanceof List<?> all)) {
      findings.wrong("samle-form-liste", OtherNames.KEY);
      return List.of();
    }
    return new JsonNames(findings, newer).names(all);
  }

  private List<NameInLanguage> names(List<?> all) {
    List<NameInLanguage> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String at = OtherNames.KEY + "[" + i + "]";
      if (all.get(i) instanceof Map<?, ?> one) {
        add(one, at, names);
      } else {
        findings.wrong("samle-form-objekt", at);
      }
    }
    return List.copyOf(names);
  }

  private void add(Map<?, ?> one, String at, List<NameInLanguage> names) {
    @Nullable String name = text(one, OtherNames.NAME, at);
    @Nullable String language = text(one, OtherNames.LANGUAGE, at);
    if (name == null || language == null) {
      return;
    }
    if (NameInLanguage.LANGUAGES.contains(language)) {
      names.add(new NameInLanguage(name, language));
    } else if (!newer) {
      String shown = JsonFindings.shown(language);
      findings.wrong("samle-form-ord", at + "." + OtherNames.LANGUAGE, "verdi", shown);
    }
  }

  private @Nullable String text(Map<?, ?> one, String key, String at) {
    if (one.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    findings.wrong("samle-form-tekst", at + "." + key);
    return null;
  }
}
