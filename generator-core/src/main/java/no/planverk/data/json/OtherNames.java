package no.planverk.data.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.field.NameInLanguage;

/**
 * What things are called in other languages than Norwegian, as JSON: the names themselves stand in
 * their fields beside the Norwegian ones, and here stands which of them are in which language.
 */
public final class OtherNames {

  /** The key they stand under, which no author writes. */
  public static final String KEY = "navn-på-andre-språk";

  /** The key of a name. */
  public static final String NAME = "navn";

  /** The key of the language it is in. */
  public static final String LANGUAGE = "språk";

  private OtherNames() {}

  static List<Map<String, String>> of(List<NameInLanguage> names) {
    return names.stream().distinct().map(OtherNames::of).toList();
  }

  private static Map<String, String> of(NameInLanguage name) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put(NAME, name.name());
    map.put(LANGUAGE, name.language());
    return map;
  }
}
