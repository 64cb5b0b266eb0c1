package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Thing.Piece;
import no.planverk.model.Kind;
import no.planverk.read.Identity;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** Things that are not written yet: where they will stand, and what is written for them. */
public final class NewThings {

  private final Sources sources;
  private final Language language;

  public NewThings(Sources sources, Language language) {
    this.sources = sources;
    this.language = language;
  }

  /** A new entry of a list at the top of the files, by the list's key; empty where none is so. */
  public Optional<Thing> of(String list) {
    FieldShape field = Sources.MODEL.field(list);
    return field != null
            && field.shape() instanceof Shape.ListOf all
            && all.element() instanceof RecordOf type
        ? home(field, type).map(spot -> thing(type, spot))
        : Optional.empty();
  }

  /** A new entry of a list in something that has entries with forms of their own. */
  public Optional<Thing> in(Thing owner, String list) {
    FieldShape field = owner.shape().field(list);
    if (field == null || !Kinds.haveFormsOfTheirOwn(field.shape())) {
      return Optional.empty();
    }
    RecordOf type = (RecordOf) ((Shape.ListOf) field.shape()).element();
    Spot at = owner.at();
    var entry =
        owner.first().node() instanceof YamlNode.Fields fields ? Kinds.entry(fields, field) : null;
    String key = entry == null ? field.key(language) : entry.getKey();
    return Optional.of(thing(type, at.inside(key)));
  }

  private static Thing thing(RecordOf type, Spot list) {
    return new Thing(type, List.of(new Piece(list, null, Place.startOf(list.file()))));
  }

  /** Where its like stand: the list there is, or a folder of files, or the file of the strategy. */
  private Optional<Spot> home(FieldShape field, RecordOf type) {
    for (String file : sources.files()) {
      YamlNode.Fields root = sources.root(file);
      var entry = root == null || file.endsWith(".md") ? null : Kinds.entry(root, field);
      if (entry != null && !(entry.getValue().value() instanceof YamlNode.Scalar)) {
        return Optional.of(Spot.of(file, entry.getKey()));
      }
    }
    boolean files =
        type.field("tekst") != null
            && sources.things().stream()
                .anyMatch(t -> t.shape().equals(type) && t.first().isFile());
    if (files) {
      return Optional.of(new Spot(folder(type) + "/", List.of()));
    }
    return sources.files().stream()
        .filter(file -> file.endsWith(".yaml"))
        .sorted((a, b) -> Boolean.compare(isMain(b), isMain(a)))
        .findFirst()
        .map(file -> Spot.of(file, field.key(language)));
  }

  private boolean isMain(String file) {
    YamlNode.Fields root = sources.root(file);
    return root != null && root.get("planstrategi") != null;
  }

  private String folder(RecordOf type) {
    return sources.things().stream()
        .filter(thing -> thing.shape().equals(type) && thing.first().isFile())
        .map(thing -> thing.at().file().split("/", -1)[0])
        .findFirst()
        .orElseThrow();
  }

  /** What is written for a new thing, and where it stands then. */
  public record Made(List<Change> changes, Spot at) {}

  /**
   * What is written for a thing.
   *
   * @param place the id of the one it is to stand below, or {@link Neighbours#FIRST}; else it comes
   *     last
   */
  public Made made(Thing thing, Group wanted, Writing writing, String place) {
    Spot list = thing.at();
    if (list.way().isEmpty()) {
      return asFile(thing, wanted, writing);
    }
    int index = new Neighbours(sources, writing.names(), thing).index(place, entries(list));
    Written value = writing.of(thing.shape(), withId(thing, wanted, writing.names()));
    return new Made(List.of(new Change.Insert(list, index, value)), list.inside(index));
  }

  /**
   * Where the others have an id of their own, this has one too: an address lasts longer than a
   * name.
   */
  private Group withId(Thing thing, Group wanted, Names names) {
    boolean asOthers =
        sources.things().stream()
            .filter(other -> other.shape().equals(thing.shape()))
            .filter(other -> other.at().file().equals(thing.at().file()))
            .anyMatch(
                other -> other.first().node() instanceof YamlNode.Fields f && f.get("id") != null);
    String id = slug(wanted);
    if (!asOthers || wanted.fields().containsKey("id") || id.isEmpty()) {
      return wanted;
    }
    Kind kind = Kind.of(thing.shape().type());
    String free = id;
    for (int i = 2; names.identities().find(kind, free).filter(isCalled(free)).isPresent(); i++) {
      free = id + "-" + i;
    }
    Map<String, Filled> fields = new LinkedHashMap<>(wanted.fields());
    fields.put("id", new Filled.Text(free));
    return new Group(fields, wanted.strange());
  }

  private static Predicate<Identity> isCalled(String id) {
    return identity -> identity.id().equals(id);
  }

  private int entries(Spot list) {
    YamlNode node = sources.root(list.file());
    for (Object step : list.way()) {
      if (node instanceof YamlNode.Fields fields && step instanceof String key) {
        node = fields.get(key);
      } else if (node instanceof YamlNode.Items items && step instanceof Integer place) {
        node = place < items.items().size() ? items.items().get(place) : null;
      } else {
        node = null;
      }
    }
    return node instanceof YamlNode.Items items
        ? items.items().size()
        : node == null || (node instanceof YamlNode.Scalar text && text.isBlank()) ? 0 : 1;
  }

  private Made asFile(Thing thing, Group wanted, Writing writing) {
    Spot file = new Spot(thing.at().file() + fileName(thing.shape(), wanted) + ".md", List.of());
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.NewFile(file.file(), "---\n---\n"));
    if (writing.of(thing.shape(), wanted) instanceof Written.Fields fields) {
      fields
          .fields()
          .forEach(
              (key, value) ->
                  changes.add(
                      key.equals("tekst") && value instanceof Written.Scalar text
                          ? new Change.Prose(file.file(), text.text())
                          : new Change.Put(file.inside(key), value)));
    }
    return new Made(List.copyOf(changes), file);
  }

  /** Its id, or what its name makes; after a number where the others have one. */
  private String fileName(RecordOf type, Group wanted) {
    String name = slug(wanted).isEmpty() ? "ny" : slug(wanted);
    List<String> files =
        sources.files().stream().filter(file -> file.startsWith(folder(type) + "/")).toList();
    int number =
        files.stream()
            .map(file -> file.substring(file.indexOf('/') + 1))
            .filter(file -> file.matches("[0-9]{1,4}-.*"))
            .mapToInt(file -> Integer.parseInt(file.substring(0, file.indexOf('-'))))
            .max()
            .orElse(0);
    String numbered = number == 0 ? name : String.format(Locale.ROOT, "%d-%s", number + 1, name);
    return files.contains(folder(type) + "/" + numbered + ".md") ? numbered + "-2" : numbered;
  }

  private static String slug(Group wanted) {
    for (String key : List.of("id", "navn", "tittel")) {
      if (wanted.fields().get(key) instanceof Filled.Text text && !Slug.of(text.text()).isEmpty()) {
        return Slug.of(text.text());
      }
    }
    return "";
  }
}
