package no.planverk.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.parallel.SideBySide;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.time.Times;
import no.planverk.read.time.WordedTime;
import no.planverk.read.word.Typed;
import no.planverk.read.yaml.TypedSlip;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.Memory;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Binds a tree to the model's records by their {@link Shape}.
 *
 * <p>What is wrong becomes a finding, and the binder goes on: a value that cannot be read counts as
 * left out, and a record that lacks a required field is left out of its list.
 */
final class Binder {

  /** Ids become file names, and these are no file names on Windows. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  /** What stands between items, which a list has lines or brackets for. */
  private static final Pattern SEVERAL = Pattern.compile("[,;\\n]");

  private final Language language;
  private final Identities identities;
  private final Keys keys;
  private final Gaps gaps;
  private final Times times;
  private final Collector findings;
  private final ValueBinder values;
  private final Memory.@Nullable Round<YamlNode, Bound> entries;

  /** A binder that names keys to the author in a language and puts what it finds in findings. */
  Binder(Language language, Identities identities, Gaps gaps, Times times, Collector findings) {
    this(language, identities, gaps, times, findings, null);
  }

  /** The same of a whole folder, where the entries of its lists may be known from before. */
  Binder(
      Language language,
      Identities identities,
      Gaps gaps,
      Times times,
      Collector findings,
      Memory.@Nullable Round<YamlNode, Bound> entries) {
    this.language = language;
    this.identities = identities;
    this.keys = new Keys(language);
    this.gaps = gaps;
    this.times = times;
    this.findings = findings;
    this.values = new ValueBinder(language, identities, times, findings);
    this.entries = entries;
  }

  /** An entry of a list at the top, with all that was found in it. */
  record Bound(@Nullable Object value, Collector findings) {}

  /** Binds a record; null where a required field is missing. */
  @Nullable Record record(RecordOf shape, YamlNode node, String owner) {
    if (OneLine.whole(shape, node) instanceof YamlNode.Fields fields) {
      return fields(shape, fields, owner);
    }
    findings.wrong(Diagnostic.error(node.place(), "type-felter", "alle", keys.valid(shape)));
    return null;
  }

  private @Nullable Object value(Shape shape, YamlNode node, String owner) {
    if (shape instanceof Shape.ListOf list) {
      return list(list, node, owner);
    }
    if (shape instanceof RecordOf type) {
      return record(type, node, owner);
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return values.bind(shape, scalar, owner);
    }
    if (shape instanceof Shape.Time && node instanceof YamlNode.Fields fields) {
      return worded(fields, owner);
    }
    findings.wrong(
        NamesInLanguages.unknown(shape, node)
            .orElseGet(() -> Diagnostic.error(node.place(), "type-verdi")));
    return null;
  }

  private @Nullable PlanDate worded(YamlNode.Fields node, String owner) {
    Record bound = record(Shapes.WORDED, node, owner);
    if (!(bound instanceof WordedTime worded)) {
      return null;
    }
    return worded.words() == null ? worded.time() : times.worded(worded.time(), worded.words());
  }

  /** A list may be its one item alone: where it mostly is, or where that is surely one. */
  private List<Object> list(Shape.ListOf shape, YamlNode node, String owner) {
    Optional<Diagnostic> bullet = TypedSlip.bullet(node);
    if (bullet.isPresent()) {
      findings.wrong(bullet.get());
      return List.of();
    }
    boolean one =
        node instanceof YamlNode.Scalar scalar
            ? !shape.keyed() && isOne(shape, scalar)
            : shape.mayBeOne() && node instanceof YamlNode.Fields;
    if (one) {
      return Stream.ofNullable(value(shape.element(), node, owner)).toList();
    }
    if (shape.keyed() && node instanceof YamlNode.Fields fields) {
      return keyed((RecordOf) shape.element(), fields, owner);
    }
    if (!(node instanceof YamlNode.Items items)) {
      String rule = shape.keyed() ? "type-kolonner" : "type-liste";
      findings.wrong(
          ValueBinder.caseBesideDate(shape.element(), node)
              .orElseGet(() -> Diagnostic.error(node.place(), rule)));
      return List.of();
    }
    List<Object> bound = new ArrayList<>();
    Iterator<Bound> known = known(shape.element(), items.items(), owner).iterator();
    for (YamlNode item : items.items()) {
      Bound entry = known.hasNext() ? known.next() : null;
      if (item instanceof YamlNode.Scalar scalar && scalar.isBlank()) {
        findings.wrong(Diagnostic.error(item.place(), "liste-tom"));
        continue;
      }
      Object value = entry == null ? value(shape.element(), item, owner) : taken(entry);
      if (value instanceof Ref<?> ref && isThere(bound, ref)) {
        findings.wrong(Diagnostic.error(item.place(), "liste-dobbel", "id", ref.id()));
      } else if (value != null) {
        bound.add(value);
      }
    }
    return List.copyOf(bound);
  }

  /** Entries of a list at the top, bound beside one another: they may be thousands. */
  private List<Bound> known(Shape shape, List<YamlNode> items, String owner) {
    return entries == null || !owner.isEmpty()
        ? List.of()
        : SideBySide.of(items, item -> entries.of(item, entry -> bound(shape, entry)));
  }

  private @Nullable Object taken(Bound bound) {
    findings.add(bound.findings());
    return bound.value();
  }

  private Bound bound(Shape shape, YamlNode entry) {
    Collector own = new Collector();
    Binder binder = new Binder(language, identities, gaps, times, own);
    return new Bound(binder.value(shape, entry, ""), own);
  }

  private List<Object> keyed(RecordOf type, YamlNode.Fields node, String owner) {
    List<Object> bound = new ArrayList<>();
    node.fields()
        .forEach(
            (key, entry) -> {
              YamlNode.Scalar name = new YamlNode.Scalar(entry.key(), key, entry.key(), true, "");
              Map<String, YamlNode.Entry> both = new LinkedHashMap<>();
              both.put(type.fields().get(0).nb(), new YamlNode.Entry(entry.key(), name));
              both.put(type.fields().get(1).nb(), entry);
              YamlNode.Fields pair = new YamlNode.Fields(entry.key(), both);
              Stream.ofNullable(fields(type, pair, owner)).forEach(bound::add);
            });
    return List.copyOf(bound);
  }

  private boolean isOne(Shape.ListOf shape, YamlNode.Scalar one) {
    return shape.element() instanceof Shape.Choice
        || !SEVERAL.matcher(one.text()).find()
        || values.knows(shape.element(), one);
  }

  private static boolean isThere(List<Object> bound, Ref<?> ref) {
    return bound.stream().anyMatch(other -> other instanceof Ref<?> r && r.id().equals(ref.id()));
  }

  private @Nullable Record fields(RecordOf shape, YamlNode.Fields node, String outerOwner) {
    String owner = IdentityScan.owner(shape, node, outerOwner);
    Map<String, YamlNode.Entry> written = written(shape, node);
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    boolean whole = true;
    for (FieldShape field : shape.fields()) {
      YamlNode.Entry entry = written.get(field.nb());
      Object value = entry == null ? absent(field) : held(field, entry.value(), shape, owner);
      if (field.required() && entry == null) {
        missing(shape, node, field, owner);
      }
      whole &= value != null || !field.required();
      arguments.put(field.component().getName(), value);
    }
    if (shape.identified()) {
      String id = id(shape, node, written.get("id"));
      whole &= id != null;
      arguments.put("id", id);
    }
    Choices.keepOwnWords(shape, written, arguments);
    arguments.put("origin", origin(node, written));
    return whole ? Construction.of(shape.type(), arguments) : null;
  }

  private @Nullable Object held(FieldShape field, YamlNode node, RecordOf in, String owner) {
    List<Diagnostic> misplaced = keys.misplaced(field, node, in);
    misplaced.forEach(findings::wrong);
    return misplaced.isEmpty() ? value(field.shape(), node, owner) : null;
  }

  /** The fields that are written with a value, by bokmål key; what is no field is reported. */
  private Map<String, YamlNode.Entry> written(RecordOf shape, YamlNode.Fields node) {
    Map<String, YamlNode.Entry> written = new TreeMap<>();
    node.fields()
        .forEach(
            (key, entry) -> {
              FieldShape field = shape.field(key);
              boolean blank = entry.value() instanceof YamlNode.Scalar value && value.isBlank();
              if (field == null || entry.alone()) {
                findings.wrong(keys.unknown(shape, key, entry));
              } else if (!blank) {
                YamlNode.Entry earlier = written.putIfAbsent(field.nb(), entry);
                if (earlier != null) {
                  findings.wrong(YamlTree.doubled(key, entry, earlier));
                }
              }
            });
    return written;
  }

  private void missing(RecordOf shape, YamlNode.Fields node, FieldShape field, String owner) {
    Optional<Place> blank = blank(node, field);
    if (blank.isPresent()) {
      findings.wrong(Diagnostic.error(blank.get(), "verdi-tom"));
    } else if (!keys.mayBe(field, shape, node) && !gaps.mayHold(field, shape, node)) {
      findings.wrong(keys.missing(field, node.place(), owner));
    }
  }

  /** Where a field's key stands with no value. */
  private static Optional<Place> blank(YamlNode.Fields node, FieldShape field) {
    return Stream.of(field.nb(), field.nn())
        .flatMap(key -> Stream.ofNullable(node.get(key)))
        .map(YamlNode::place)
        .findFirst();
  }

  private static @Nullable Object absent(FieldShape field) {
    return field.shape() instanceof Shape.ListOf ? List.of() : null;
  }

  private @Nullable String id(RecordOf shape, YamlNode node, YamlNode.@Nullable Entry written) {
    String id = IdentityScan.id(shape, node);
    Place place = written == null ? node.place() : written.value().place();
    if (RESERVED.matcher(id).matches()) {
      findings.wrong(Diagnostic.error(place, "id-reservert", "id", id));
    } else if (written != null && !Slug.of(id).equals(id)) {
      findings.wrong(Diagnostic.error(place, "verdi-id", "verdi", id, "forslag", Slug.of(id)));
    } else if (!id.isEmpty()) {
      return id;
    } else if (!(node instanceof YamlNode.Fields fields) || fields.get("id") == null) {
      IdentityScan.nameOf(shape, node)
          .filter(name -> !Typed.isBlank(name.text()))
          .ifPresent(name -> findings.wrong(namedWithout(name)));
    }
    return null;
  }

  /** No letter of the name can stand in an address. */
  private static Diagnostic namedWithout(YamlNode.Scalar name) {
    return Diagnostic.error(name.place(), "id-umulig", "navn", ValueBinder.shown(name.text()));
  }

  private static Origin origin(YamlNode.Fields node, Map<String, YamlNode.Entry> written) {
    Map<String, Place> places = new TreeMap<>();
    written.forEach((key, entry) -> places.put(key, entry.value().place()));
    return new Origin(node.place(), Map.copyOf(places));
  }
}
