package no.planverk.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.planverk.model.field.Field;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Localized;
import no.planverk.text.AsWritten;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * The author's model for pages in another language: every short text of it is a quote.
 *
 * <p>Running text is left as it is; it is made into HTML by itself, and then says what language it
 * is in.
 */
public final class QuotedModel {

  /** What names a thing to the program and not to people. */
  private static final Set<String> NO_TEXT = Set.of("id", "også");

  private final Language page;

  private QuotedModel(Language page) {
    this.page = page;
  }

  /** The model as pages in a language tell it: itself where that is the author's own. */
  public static Model of(Model model, Language page) {
    return page == model.municipality().language()
        ? model
        : (Model) new QuotedModel(page).record(model);
  }

  private @Nullable Object value(@Nullable Object value) {
    if (value instanceof String words) {
      return Quotes.of(words);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::value).toList();
    }
    if (value instanceof Localized text) {
      return localized(text);
    }
    if (value instanceof PlanDate time) {
      return time(time);
    }
    return value instanceof Record record ? record(record) : value;
  }

  private static PlanDate time(PlanDate time) {
    AsWritten words = time.words();
    return words == null
        ? time
        : time.in(new AsWritten(Quotes.of(words.text()), words.lead(), words.beside()));
  }

  /** The text in the page's own language is no quote. */
  private Localized localized(Localized text) {
    return text.with((language, words) -> language == page ? words : Quotes.of(words));
  }

  private Record record(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    return Arrays.stream(components).anyMatch(QuotedModel::isWritten)
        ? made(record, components)
        : record;
  }

  private Record made(Record record, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components).map(component -> told(record, component)).toArray();
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(record.getClass().getName(), thrown.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Object told(Record record, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(record);
      return isText(component) ? value(value) : value;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isWritten(RecordComponent component) {
    return component.isAnnotationPresent(Field.class)
        || component.isAnnotationPresent(Inline.class);
  }

  private static boolean isText(RecordComponent component) {
    Field field = component.getAnnotation(Field.class);
    return isWritten(component) && (field == null || !NO_TEXT.contains(field.value()));
  }
}
