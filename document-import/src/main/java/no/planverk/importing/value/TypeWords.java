package no.planverk.importing.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.type.PlanType;
import no.planverk.text.Slug;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The plan types by the words for them: those of the model's own list. */
public final class TypeWords {

  /** A group of plans of one kind is no collection that counts as one. */
  private static final String COLLECTION = "reguleringsplaner";

  private static final Pattern MANY_ZONING_PLANS =
      Pattern.compile("planvask|reguleringsplan(?:ar|er)(?:-|$)");

  private static final List<TypeWord> WORDS = words();

  /** A word, as a slug, and the type it means. */
  private record TypeWord(String slug, String type, Pattern inName) {

    TypeWord(String slug, String type) {
      this(slug, type, Pattern.compile(slug + "(?:en|a|et|ar|er|ane|ene|s)?(?:-|$)"));
    }
  }

  private TypeWords() {}

  private static List<TypeWord> words() {
    List<TypeWord> words = new ArrayList<>();
    for (Object type : types()) {
      Map<?, ?> fields = (Map<?, ?>) type;
      String id = String.valueOf(fields.get("id"));
      List<Object> names = new ArrayList<>(List.of(id));
      names.addAll(((Map<?, ?>) Objects.requireNonNull(fields.get("navn"))).values());
      if (fields.get("også") instanceof List<?> also) {
        names.addAll(also);
      }
      names.forEach(name -> words.add(new TypeWord(Slug.of(String.valueOf(name)), id)));
    }
    words.sort(Comparator.comparing((TypeWord word) -> -word.slug().length()));
    return List.copyOf(words);
  }

  private static List<?> types() {
    try (InputStream in = PlanType.class.getResourceAsStream("plantyper.yaml")) {
      Object root =
          new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
      return (List<?>) Objects.requireNonNull(((Map<?, ?>) root).get("plantyper"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The type a word is for, in one or in many. */
  public static Optional<String> of(String text) {
    String slug = Slug.of(text);
    if (slug.contains("kommunedelplan") && slug.contains("areal")) {
      return Optional.of("kommunedelplan-areal");
    }
    return WORDS.stream()
        .filter(word -> word.inName().matcher(slug).matches())
        .map(TypeWord::type)
        .findFirst();
  }

  /** The type a plan's name says it is of: the longest word for one that ends a word in it. */
  public static Optional<String> inName(String name) {
    String slug = Slug.of(name);
    if (MANY_ZONING_PLANS.matcher(slug).find()) {
      return Optional.of(COLLECTION);
    }
    if (slug.contains("kommunedelplan") && slug.contains("areal")) {
      return Optional.of("kommunedelplan-areal");
    }
    return WORDS.stream()
        .filter(word -> word.inName().matcher(slug).find())
        .map(TypeWord::type)
        .findFirst();
  }

  /** The type of the plans under a heading in the table. */
  public static Optional<String> inGroup(String group) {
    String slug = Slug.of(group);
    return WORDS.stream()
        .filter(word -> !word.type().equals(COLLECTION))
        .filter(word -> word.inName().matcher(slug).find())
        .map(TypeWord::type)
        .findFirst();
  }
}
