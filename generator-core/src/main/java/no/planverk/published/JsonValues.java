package no.planverk.published;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import no.planverk.model.value.Kroner;
import no.planverk.model.value.PicturePath;
import no.planverk.model.value.WebAddress;
import no.planverk.read.Choices;
import no.planverk.read.ScalarType;
import no.planverk.read.Shape;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** Binds what is one value. */
final class JsonValues {

  private final JsonFindings findings;

  JsonValues(JsonFindings findings) {
    this.findings = findings;
  }

  /** A text on one line, or of Markdown; of the latter it is only kept that it is written. */
  @Nullable Object text(Object json, Shape shape, String at) {
    if (!(json instanceof String text)) {
      return findings.wrong("samle-form-tekst", at);
    }
    if (shape instanceof Shape.Markdown) {
      return new Prose("", findings.place());
    }
    if (shape instanceof Shape.Line line && text.length() > line.max()) {
      return findings.wrong("samle-form-lang", at, "grense", Integer.toString(line.max()));
    }
    return text;
  }

  /** A name by which others point at something: it becomes part of addresses. */
  @Nullable String id(Object json, String at) {
    if (json instanceof String id && !id.isEmpty() && Slug.of(id).equals(id)) {
      return id;
    }
    findings.wrong("samle-form-id", at, "verdi", JsonFindings.shown(json));
    return null;
  }

  /** One of a closed list, by its word in bokmål. */
  @Nullable Object choice(Object json, Class<? extends Enum<?>> type, String at) {
    for (Enum<?> constant : type.getEnumConstants()) {
      if (Choices.word(constant, Language.NB).equals(json)) {
        return constant;
      }
    }
    return findings.wrong("samle-form-ord", at, "verdi", JsonFindings.shown(json));
  }

  /** A value of a kind with a form of its own. */
  @Nullable Object scalar(Object json, ScalarType<?> type, String at) {
    boolean number = json instanceof Number;
    Optional<?> value = Optional.empty();
    if (number || json instanceof String) {
      value = type.type() == Kroner.class ? kroner(json.toString()) : parsed(type, plain(json));
    }
    return value.isPresent()
        ? value.get()
        : findings.wrong("samle-form-verdi", at, "verdi", JsonFindings.shown(json));
  }

  private static Optional<?> parsed(ScalarType<?> type, String text) {
    return type.parse().apply(text);
  }

  private static String plain(Object json) {
    if (json instanceof BigDecimal || json instanceof Double) {
      return new BigDecimal(json.toString()).toPlainString();
    }
    return json instanceof BigInteger big ? big.toString() : json.toString();
  }

  /** From the least to the most, in whole kroner: what data has, and no author writes. */
  private static Optional<Kroner> kroner(String text) {
    if (!text.matches("[0-9]{1,15}(-[0-9]{1,15})?")) {
      return Optional.empty();
    }
    String[] ends = text.split("-", -1);
    return Optional.of(new Kroner(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])));
  }

  /** A file or an address. One that is no address of the web is the municipality's own file. */
  @Nullable Object address(Object json, Shape shape, String at) {
    if (!(json instanceof String text)) {
      return findings.wrong("samle-form-tekst", at);
    }
    return shape instanceof Shape.Picture
        ? new PicturePath(text, findings.place())
        : new WebAddress(text);
  }
}
