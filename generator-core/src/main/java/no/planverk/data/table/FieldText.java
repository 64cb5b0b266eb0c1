package no.planverk.data.table;

import java.util.List;
import no.planverk.markdown.Markdown;
import no.planverk.model.field.Ref;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.PicturePath;
import no.planverk.read.Choices;
import no.planverk.read.Shape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What fields hold, as plain texts: the words of closed lists in bokmål in every municipality,
 * references as ids, running text without its markup.
 */
public class FieldText {

  private final DataSource source;

  public FieldText(DataSource source) {
    this.source = source;
  }

  /** The texts of what a field holds; empty where it holds nothing. */
  List<String> of(@Nullable Object held, Shape shape) {
    if (held == null) {
      return List.of();
    }
    if (shape instanceof Shape.ListOf list && held instanceof List<?> all) {
      return all.stream().flatMap(one -> of(one, list.element()).stream()).toList();
    }
    if (shape instanceof RecordOf type && held instanceof Record record) {
      Shape.FieldShape name = type.oneLine();
      return name == null ? List.of() : of(name.in(record), name.shape());
    }
    return List.of(one(held));
  }

  /** The text of what is one value. */
  public String one(Object held) {
    if (held instanceof String words) {
      return words;
    }
    if (held instanceof Enum<?> constant) {
      return Choices.word(constant, Language.NB);
    }
    if (held instanceof Ref<?> ref) {
      return ref.id();
    }
    if (held instanceof Prose prose) {
      return Markdown.parse(prose).plainText();
    }
    if (held instanceof PlanDate time) {
      return source.dates().of(time);
    }
    if (held instanceof AttachmentPath file) {
      return source.address(source.places().file(file.value()));
    }
    return held instanceof PicturePath picture
        ? source.address(source.places().file(picture.path()))
        : PlainText.of(held);
  }
}
