package no.planverk.cms;

import static no.planverk.cms.JsonObject.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.read.Choices;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;

/**
 * Decap's fields for those of the model, made from the same {@link Shape}s the reader binds by.
 *
 * <p>What only our own script in the folder needs to know stands under {@code planverk}: the key in
 * the other written form, and what a value in short form stands for.
 */
final class CmsFields {

  /** What a Markdown file has below its head. */
  static final String BODY = "tekst";

  private final Language language;
  private final CmsWords words;

  /** Fields with keys, labels and choices in a written form. */
  CmsFields(Language language) {
    this.language = language;
    this.words = CmsWords.in(language);
  }

  /** The key of a field in the written form. */
  String key(FieldShape field) {
    return language == Language.NN ? field.nn() : field.nb();
  }

  /** What a field is called: its key, as words. */
  String label(FieldShape field) {
    String plain = key(field).replace('-', ' ');
    return plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
  }

  /**
   * The fields of a record.
   *
   * @param required whether what the record must have must be written here
   */
  List<Map<String, Object>> of(RecordOf type, boolean required) {
    return type.fields().stream().map(field -> of(field, required && field.required())).toList();
  }

  /** The fields of an entry that is a file: its text is what stands below the head. */
  List<Map<String, Object>> ofFile(RecordOf type, boolean required) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Map<String, Object> field : of(type, required)) {
      boolean body = BODY.equals(field.get("name"));
      if (body) {
        field.put("widget", "markdown");
        // As rich text Decap would write the whole text anew, in its own way.
        field.put("modes", List.of("raw"));
      }
      fields.add(field);
    }
    return fields;
  }

  /** One field. */
  Map<String, Object> of(FieldShape field, boolean required) {
    Map<String, Object> made =
        object("name", key(field), "label", label(field), "hint", field.text(language));
    made.put("required", required);
    Map<String, Object> own = new LinkedHashMap<>();
    if (!field.nb().equals(field.nn())) {
      own.put("also", language == Language.NN ? field.nb() : field.nn());
    }
    made.putAll(widget(field.shape(), required, own));
    if (!own.isEmpty()) {
      made.put("planverk", own);
    }
    return made;
  }

  private Map<String, Object> widget(Shape shape, boolean required, Map<String, Object> own) {
    if (shape instanceof Shape.ListOf list) {
      return list(list, own);
    }
    if (shape instanceof RecordOf type) {
      own.putAll(oneLine(type));
      return object("widget", "object", "collapsed", true, "fields", of(type, required));
    }
    if (shape instanceof Shape.Choice choice) {
      return object("widget", "planverk-valg", "options", choices(choice));
    }
    if (shape instanceof Shape.Reference reference) {
      own.put("target", reference.target().getSimpleName());
      return object("widget", "planverk-peker");
    }
    if (shape instanceof Shape.Value value) {
      String example = words.say("eksempel", "eksempel", value.type().examples().get(0));
      return object("widget", "string", "pattern", List.of(value.type().pattern(), example));
    }
    return object("widget", shape instanceof Shape.Markdown ? "text" : "string");
  }

  private Map<String, Object> list(Shape.ListOf list, Map<String, Object> own) {
    if (!(list.element() instanceof RecordOf type)) {
      Map<String, Object> one = object("name", "verdi", "label", words.say("verdi"));
      Map<String, Object> about = new LinkedHashMap<>();
      one.putAll(widget(list.element(), true, about));
      if (!about.isEmpty()) {
        one.put("planverk", about);
      }
      return object("widget", "list", "collapsed", false, "field", one);
    }
    Map<String, Object> about = oneLine(type);
    if (!about.isEmpty()) {
      own.put("item", about);
    }
    if (list.keyed()) {
      own.put("keyed", true);
    }
    FieldShape named = type.oneLine() == null ? type.fields().get(0) : type.oneLine();
    Map<String, Object> made = object("widget", "list", "collapsed", true);
    made.put("minimize_collapsed", true);
    made.put("summary", "{{fields." + key(named) + "}}");
    made.put("fields", of(type, !about.containsKey("meaning")));
    return made;
  }

  /** What a plain value stands for where a record may be: its name, and perhaps its meaning. */
  private Map<String, Object> oneLine(RecordOf type) {
    Map<String, Object> about = new LinkedHashMap<>();
    if (type.oneLine() != null) {
      about.put("short", key(type.oneLine()));
      type.fields().stream()
          .filter(field -> field.required() && field.shape() instanceof Shape.Markdown)
          .findFirst()
          .ifPresent(meaning -> about.put("meaning", key(meaning)));
    }
    return about;
  }

  private List<String> choices(Shape.Choice choice) {
    return Arrays.stream(choice.type().getEnumConstants())
        .map(constant -> Choices.word(constant, language))
        .distinct()
        .toList();
  }
}
