package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.value.TypeWords;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** What plans name and the model wants said once: units, own plan types and priorities. */
final class Gathered {

  private static final Pattern POLITICAL =
      Pattern.compile(
          "(?iuU).*(?:kommunestyre|bystyre|herredsstyre|heradsstyre|formannskap|utval|nemnd|komit|tinget|rådet).*"
              + "|KST|FSK");

  private static final Pattern LEADING =
      Pattern.compile("(?iuU).*(?:direktør|rådmann|administrasjon|stab|sjef|leiar|leder).*");

  /** The type of a plan that says nothing of its own. */
  private static final String UNTYPED = "plan";

  private final Language language;
  private final Looks looks;
  private final Map<String, Map<String, Object>> units = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> types = new LinkedHashMap<>();
  private final Priorities priorities;

  Gathered(Language language, Looks looks) {
    this.language = language;
    this.looks = looks;
    this.priorities = new Priorities(looks);
  }

  /** Takes down a unit, and gives the name plans refer to it by. */
  String unit(String name, boolean political) {
    String id = Slug.of(name);
    units.computeIfAbsent(
        id,
        unknown -> {
          Map<String, Object> unit = new LinkedHashMap<>();
          unit.put("navn", name);
          unit.put("gruppe", ModelWords.word(group(name, political), language));
          looks.at("se-enhet", name);
          return unit;
        });
    return String.valueOf(units.getOrDefault(id, Map.of()).get("navn"));
  }

  private static OrganisationGroup group(String name, boolean political) {
    if (political || POLITICAL.matcher(name).matches()) {
      return OrganisationGroup.POLITIKERE;
    }
    return LEADING.matcher(name).matches()
        ? OrganisationGroup.ADMINISTRATORER
        : OrganisationGroup.FAGFOLK;
  }

  /**
   * The type a cell names: one of the model's, or one of the municipality's own; empty for words
   * that can be none.
   */
  Optional<String> type(String words) {
    Optional<String> known = TypeWords.of(words);
    String id = Slug.of(words);
    if (known.isPresent() && (known.get().equals(id) || isOnlyMany(id, known.get()))) {
      return known;
    }
    if (PlanIds.isReserved(id)) {
      return Optional.empty();
    }
    own(id, words, known);
    return Optional.of(id);
  }

  private static boolean isOnlyMany(String slug, String type) {
    return slug.matches(Pattern.quote(type) + "(?:er|ar|ane|ene|en|a)");
  }

  /** The type of a plan nothing is said of. */
  String untyped() {
    own(UNTYPED, "Plan", Optional.empty());
    return UNTYPED;
  }

  private void own(String id, String name, Optional<String> like) {
    types.computeIfAbsent(
        id,
        unknown -> {
          Map<String, Object> type = new LinkedHashMap<>();
          type.put("id", id);
          type.put("navn", capitalised(name));
          like.ifPresent(standard -> type.put("svarer-til", standard));
          return type;
        });
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The groups of urgency. */
  Priorities priorities() {
    return priorities;
  }

  List<Map<String, Object>> units() {
    return new ArrayList<>(units.values());
  }

  List<Map<String, Object>> types() {
    return new ArrayList<>(types.values());
  }
}
