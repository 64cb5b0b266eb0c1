package no.planverk.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Kind;
import no.planverk.read.word.OtherWords;
import no.planverk.text.NearWords;
import no.planverk.text.Slug;

/** All identities of a model, by kind; answers what a reference means. */
public final class Identities {

  private final Map<Kind, Map<String, Identity>> byId = perKind();
  private final Map<Kind, Map<String, List<Identity>>> byName = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Identity>> byOtherName = perKind();

  private final Map<Kind, NearWords> words = new ConcurrentHashMap<>();
  private final Gaps gaps;

  Identities(List<Identity> identities, Gaps gaps) {
    this.gaps = gaps;
    for (Identity identity : identities) {
      Identity first = of(byId, identity.kind()).putIfAbsent(identity.id(), identity);
      if (first == null) {
        identity.names().forEach(name -> named(identity.kind(), name).add(identity));
      }
      for (String name : identity.alsoCalled()) {
        of(byOtherName, identity.kind()).putIfAbsent(name, identity);
      }
    }
  }

  private List<Identity> named(Kind kind, String name) {
    return byName
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** What a reference written as an id or a name points at; empty where it could be several. */
  public Optional<Identity> find(Kind kind, String written) {
    String slug = Slug.of(written);
    Optional<Identity> found = bySlug(kind, slug);
    return found.isPresent() || kind != Kind.PLAN_TYPE
        ? found
        : OtherWords.unbent(slug).flatMap(word -> bySlug(kind, word).stream()).findFirst();
  }

  /** Everything of a kind, in the author's order. */
  public List<Identity> all(Kind kind) {
    return List.copyOf(of(byId, kind).values());
  }

  private Optional<Identity> bySlug(Kind kind, String slug) {
    Identity byItsId = of(byId, kind).get(slug);
    if (byItsId != null) {
      return Optional.of(byItsId);
    }
    List<Identity> named = byName.getOrDefault(kind, Map.of()).getOrDefault(slug, List.of());
    return named.isEmpty()
        ? Optional.ofNullable(of(byOtherName, kind).get(slug))
        : Optional.of(named.get(0)).filter(only -> named.size() == 1);
  }

  /** The ids of all that a reference could mean, where they are more than one. */
  List<String> meant(Kind kind, String written) {
    return find(kind, written).isPresent()
        ? List.of()
        : byName.getOrDefault(kind, Map.of()).getOrDefault(Slug.of(written), List.of()).stream()
            .map(Identity::id)
            .toList();
  }

  /** Whether nothing is called so, not even in a file that could not be read. */
  boolean surelyLack(Kind kind, String written) {
    return find(kind, written).isEmpty() && !gaps.mayHold(written);
  }

  /**
   * The ids of a kind as people write them, rules in capitals, by every word that finds them: the
   * ids themselves first, in the author's order.
   */
  NearWords words(Kind kind) {
    return words.computeIfAbsent(kind, each -> new NearWords(meantBy(each)));
  }

  private Map<String, String> meantBy(Kind kind) {
    Map<String, String> words = new LinkedHashMap<>();
    of(byId, kind).keySet().forEach(id -> words.put(id, shown(kind, id)));
    of(byOtherName, kind).forEach((word, of) -> words.putIfAbsent(word, shown(kind, of.id())));
    return words;
  }

  private static String shown(Kind kind, String id) {
    return kind == Kind.LAW_RULE ? id.toUpperCase(Locale.ROOT) : id;
  }

  /** A finding for each identity whose id an earlier one of its kind has taken. */
  static List<Diagnostic> doubled(List<Identity> identities) {
    List<Diagnostic> found = new ArrayList<>();
    Map<Kind, Map<String, Identity>> first = perKind();
    for (Identity identity : identities) {
      Identity earlier = of(first, identity.kind()).putIfAbsent(identity.id(), identity);
      if (earlier != null) {
        found.add(
            Diagnostic.error(
                identity.place(),
                "id-dobbel",
                "id",
                identity.id(),
                "a",
                earlier.name(),
                "b",
                identity.name(),
                "først",
                earlier.place().toString()));
      }
    }
    return found;
  }

  /** With a place for each kind from the beginning: many read at once, and none may add. */
  private static Map<Kind, Map<String, Identity>> perKind() {
    Map<Kind, Map<String, Identity>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new LinkedHashMap<>());
    }
    return kinds;
  }

  private static Map<String, Identity> of(Map<Kind, Map<String, Identity>> kinds, Kind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }
}
