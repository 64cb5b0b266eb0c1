package no.planverk.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.Document;
import no.planverk.markdown.Markdown;
import no.planverk.model.Model;
import no.planverk.model.field.Field;
import no.planverk.model.field.Origin;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.OwnText;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything in words in a model: running texts and fields of one line, in the order of the
 * model. Plan types are left out, since most of them are ours, and so are the reasons for lowering
 * a rule, which no page shows.
 */
public final class OwnTexts {

  private static final Set<String> LEFT_OUT = Set.of("plantyper", "regler");

  private final boolean nynorsk;
  private final Map<Class<?>, List<TextComponent>> parts = new HashMap<>();
  private final List<OwnText> found = new ArrayList<>();

  private OwnTexts(boolean nynorsk) {
    this.nynorsk = nynorsk;
  }

  /** Where in the model a value stands. */
  private record Spot(String home, String owner, String field, @Nullable String plan, Place place) {

    Spot at(String key, Place where) {
      return new Spot(home, owner, key, plan, where);
    }
  }

  public static List<OwnText> of(Model model) {
    OwnTexts texts = new OwnTexts(model.municipality().language() == Language.NN);
    Place place = model.municipality().origin().place();
    for (TextComponent part : TextComponent.of(Model.class)) {
      String home = part.field() == null ? "" : part.field().value();
      if (!LEFT_OUT.contains(home)) {
        texts.add(part.in(model), new Spot(home, "", home, null, place));
      }
    }
    return List.copyOf(texts.found);
  }

  private void add(@Nullable Object value, Spot spot) {
    if (value instanceof Prose prose) {
      Document document = Markdown.parse(prose);
      found.add(text(spot, document.plainText(), document, prose.place()));
    } else if (value instanceof String words && !spot.field().equals("id")) {
      found.add(text(spot, words, null, spot.place()));
    } else if (value instanceof List<?> items) {
      items.forEach(item -> add(item, spot));
    } else if (value instanceof Record thing) {
      Spot inside = inside(thing, spot);
      addFields(thing, inside, places(thing).orElse(key -> inside.place()));
    }
  }

  private static OwnText text(Spot spot, String words, @Nullable Document document, Place place) {
    return new OwnText(
        spot.home(), spot.owner(), spot.field(), spot.plan(), words, document, place);
  }

  /** A record without a place of its own stands where the field it fills stands. */
  private void addFields(Record thing, Spot spot, Function<String, Place> places) {
    for (TextComponent part : parts(thing)) {
      Field field = part.field();
      if (part.kind() == TextComponent.Kind.GROUP && part.in(thing) instanceof Record group) {
        addFields(group, spot, places);
      } else if (field != null) {
        add(part.in(thing), spot.at(key(field), places.apply(field.value())));
      }
    }
  }

  private Spot inside(Record thing, Spot spot) {
    String plan = thing instanceof Plan own ? own.id() : spot.plan();
    String owner =
        thing instanceof Plan own
            ? own.name()
            : first(thing, TextComponent.Kind.NAME, String.class).orElse(spot.owner());
    return new Spot(spot.home(), owner, spot.field(), plan, spot.place());
  }

  private Optional<Function<String, Place>> places(Record thing) {
    return first(thing, TextComponent.Kind.ORIGIN, Origin.class).map(origin -> origin::at);
  }

  private <T> Optional<T> first(Record thing, TextComponent.Kind kind, Class<T> type) {
    for (TextComponent part : parts(thing)) {
      if (part.kind() == kind) {
        return Optional.ofNullable(type.cast(part.in(thing)));
      }
    }
    return Optional.empty();
  }

  private List<TextComponent> parts(Record thing) {
    return parts.computeIfAbsent(thing.getClass(), TextComponent::of);
  }

  private String key(Field field) {
    return nynorsk && !field.nn().isEmpty() ? field.nn() : field.value();
  }
}
