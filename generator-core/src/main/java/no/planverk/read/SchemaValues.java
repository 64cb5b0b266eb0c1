package no.planverk.read;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.planverk.model.type.PlanType;
import no.planverk.model.value.WebAddress;
import no.planverk.read.time.Times;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of plain values.
 *
 * <p>It uses the words of JSON Schema alone, so that a strict validator takes it. An editor shows a
 * regular expression where one is not met; after {@code if} it shows the examples of {@code else}.
 */
final class SchemaValues {

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String ATTACHMENT = "^(\\.{0,2}[/\\\\])*vedlegg[/\\\\].+$";
  private static final String NUMBER_OR_TEXT = "tekst";

  private final @Nullable Language language;

  /**
   * The values of authors who write in a language.
   *
   * @param language null where it is not known
   */
  SchemaValues(@Nullable Language language) {
    this.language = language;
  }

  /** What may stand where an id does. */
  static Map<String, Object> id() {
    return patterned(ID, List.of("arealdel", "helse-og-omsorg"));
  }

  /** The name of what many fields have in common; null for what is a field's own. */
  static @Nullable String nameOf(Shape shape) {
    if (shape instanceof Shape.Line line) {
      String kind = line.languages() ? "navn-" : line.blank() ? "tekst-eller-tom-" : "tekst-";
      return kind + line.max();
    }
    if (shape instanceof Shape.Markdown markdown) {
      return "markdown-" + markdown.max();
    }
    if (shape instanceof Shape.Choice choice) {
      return "ord-" + choice.type().getSimpleName();
    }
    if (shape instanceof Shape.Value value) {
      return value.type().rule().replaceFirst("^verdi-", "");
    }
    if (shape instanceof Shape.Reference reference) {
      return reference.target() == PlanType.class ? "plantype" : "henvisning";
    }
    return shape instanceof Shape.Document ? "dokument" : null;
  }

  /** What is allowed for a shape that is neither a list nor a record. */
  Map<String, Object> of(Shape shape) {
    if (shape instanceof Shape.Choice choice) {
      return choice(choice.type());
    }
    if (shape instanceof Shape.Reference reference) {
      return reference.target() == PlanType.class ? planType() : plain(Map.of());
    }
    if (shape instanceof Shape.Value value) {
      return patterned(value.type().pattern(), value.type().examples());
    }
    if (shape instanceof Shape.Line line) {
      return line(line);
    }
    if (shape instanceof Shape.Markdown markdown) {
      return plain(Map.of("maxLength", markdown.max()));
    }
    if (shape instanceof Shape.Document) {
      String web = ScalarType.of(WebAddress.class).pattern();
      return patterned(
          web + "|" + ATTACHMENT, List.of("https://www.kommunen.no/plan.pdf", "vedlegg/plan.pdf"));
    }
    return plain(Map.of());
  }

  private static Map<String, Object> line(Shape.Line line) {
    return line.blank()
        ? plain(Map.of("maxLength", line.max()))
        : plain(ordered("maxLength", line.max(), "pattern", "\\S"));
  }

  /** A name, or the name in each of several languages. */
  static Map<String, Object> inLanguages(Map<String, Object> name) {
    Map<String, Object> names = new LinkedHashMap<>();
    NamesInLanguages.CODES.forEach(code -> names.put(code, name));
    Map<String, Object> all = ordered("title", "navn på flere språk", "type", "object");
    all.put("properties", names);
    all.put("additionalProperties", false);
    return ordered("anyOf", List.of(name, all));
  }

  /** So many words are times that no pattern can say which. */
  static Map<String, Object> time() {
    Map<String, Object> time = plain(Map.of("maxLength", Times.LONGEST));
    time.put("title", "tid");
    time.put(
        "description",
        "En dag, en måned, et år eller en del av et år, slik dere selv skriver det. Ordene blir stående;"
            + " plassen på tidslinjen følger av dem.");
    time.put("examples", Times.EXAMPLES);
    return time;
  }

  /** Our words in the author's form are offered; all the others are taken too. */
  private Map<String, Object> choice(Class<? extends Enum<?>> type) {
    List<String> ours = language == null ? Choices.words(type) : Choices.words(type, language);
    Set<String> offered = new LinkedHashSet<>(ours);
    Set<String> taken = new LinkedHashSet<>(Choices.words(type));
    for (Enum<?> constant : type.getEnumConstants()) {
      taken.addAll(Choices.others(constant));
    }
    Map<String, Object> shown = ordered("title", "ett av ordene", "enum", List.copyOf(offered));
    return either(shown, ordered("type", "string", "pattern", inAnyCase(taken)));
  }

  /** A pattern of some words, with capitals or without, as every editor knows patterns. */
  private static String inAnyCase(Set<String> words) {
    return words.stream()
        .map(word -> word.codePoints().mapToObj(SchemaValues::inAnyCase).collect(joining()))
        .collect(joining("|", "^(?:", ")$"));
  }

  private static String inAnyCase(int letter) {
    String lower = Character.toString(letter).toLowerCase(Locale.ROOT);
    String upper = lower.toUpperCase(Locale.ROOT);
    if (!lower.equals(upper) && upper.length() == 1) {
      return "[" + upper + lower + "]";
    }
    return "^$\\.*+?()[]{}|/".contains(lower) ? "\\" + lower : lower;
  }

  /** Any name may be that of a type of the municipality's own. */
  private Map<String, Object> planType() {
    Map<String, Object> known = ordered("title", "plantype", "enum", planTypeWords());
    return ordered(
        "anyOf",
        List.of(known, ordered("title", "egen plantype", "type", "string")),
        "examples",
        List.of("kommunedelplan", "temaplan"));
  }

  /** Ids first, as they are shortest, then names and other words. */
  private List<String> planTypeWords() {
    Set<String> words = new LinkedHashSet<>();
    StandardPlanTypes.TYPES.forEach(type -> words.add(type.id()));
    for (Language form : forms()) {
      StandardPlanTypes.TYPES.forEach(type -> words.add(type.names().in(form)));
    }
    StandardPlanTypes.TYPES.forEach(type -> words.addAll(type.alsoCalled()));
    return List.copyOf(words);
  }

  private List<Language> forms() {
    return language == null ? List.of(Language.NB, Language.NN) : List.of(language);
  }

  /** A text or a number, which YAML tells apart and authors do not. */
  private static Map<String, Object> plain(Map<String, Object> limits) {
    Map<String, Object> text = ordered("title", NUMBER_OR_TEXT, "type", "string");
    text.putAll(limits);
    return ordered("anyOf", List.of(text, ordered("title", "tall", "type", "number")));
  }

  private static Map<String, Object> patterned(String pattern, List<String> examples) {
    Map<String, Object> text = ordered("type", "string", "pattern", pattern);
    Map<String, Object> right = ordered("anyOf", List.of(text, ordered("type", "number")));
    Map<String, Object> value = either(ordered("title", "for eksempel", "enum", examples), right);
    value.put("examples", examples);
    return value;
  }

  /** What is offered and shown, or what is taken without being either. */
  private static Map<String, Object> either(Map<String, Object> shown, Map<String, Object> taken) {
    return ordered("anyOf", List.of(shown, ordered("not", ordered("not", taken))));
  }

  /** A map of keys and values in turn, which keeps their order. */
  static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The same values, and nothing at all. */
  static Map<String, Object> orNothing(Map<String, Object> value) {
    return either(value, ordered("type", "null"));
  }
}
