package no.planverk.form.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Spot;
import no.planverk.form.value.Thing.Piece;
import no.planverk.model.Model;
import no.planverk.model.plan.Naming;
import no.planverk.read.IdentityScan;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** The author's files as nodes, and the things that have forms in them. */
public final class Sources {

  public static final RecordOf MODEL = Shapes.of(Model.class);
  private static final String THEME = "tema/";

  /** More than any file has lines. */
  private static final int WITHIN = 1 << 30;

  private final Map<String, YamlNode.Fields> files = new LinkedHashMap<>();
  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();

  private Sources() {}

  /** Reads the files that can be read as YAML, whatever else is wrong with them. */
  public static Sources of(SourceTree tree) {
    Sources sources = new Sources();
    for (SourceFile file : tree.texts()) {
      YamlNode node = file.path().startsWith(THEME) ? null : read(file);
      if (node instanceof YamlNode.Fields fields) {
        sources.files.put(file.path(), fields);
      }
    }
    // Rows first: a file may hold the rest of one.
    for (boolean files : List.of(false, true)) {
      sources.files.forEach(
          (path, root) -> {
            if (path.endsWith(".md") == files) {
              sources.find(path, root);
            }
          });
    }
    return sources;
  }

  private static @Nullable YamlNode read(SourceFile file) {
    if (file.path().endsWith(".md")) {
      return listOfFolder(file.path()) == null ? null : FrontMatter.read(file).value().orElse(null);
    }
    return file.path().contains("/")
        ? null
        : YamlTree.of(file.path(), file.text()).value().orElse(null);
  }

  /** The list a Markdown file is an entry of; null where it is none. */
  private static @Nullable FieldShape listOfFolder(String path) {
    String[] parts = path.split("/", -1);
    return MODEL.fields().stream()
        .filter(
            field ->
                parts.length == 2
                    && element(field) instanceof RecordOf type
                    && type.field("tekst") != null)
        .filter(field -> List.of(Slug.of(field.nb()), Slug.of(field.nn())).contains(parts[0]))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Shape element(FieldShape field) {
    return field.shape() instanceof Shape.ListOf list ? list.element() : null;
  }

  private void find(String path, YamlNode.Fields root) {
    if (path.endsWith(".md")) {
      RecordOf type =
          (RecordOf) Objects.requireNonNull(element(Objects.requireNonNull(listOfFolder(path))));
      add(type, new Piece(new Spot(path, List.of()), root, Place.startOf(path)));
      return;
    }
    root.fields()
        .forEach(
            (key, entry) -> {
              FieldShape field = MODEL.field(key);
              if (field != null) {
                find(field.shape(), Spot.of(path, key), entry);
              }
            });
  }

  private void find(Shape shape, Spot at, YamlNode.Entry entry) {
    YamlNode node = entry.value();
    if (shape instanceof RecordOf type) {
      add(type, new Piece(at, node, entry.key()));
    } else if (shape instanceof Shape.ListOf list && list.element() instanceof RecordOf type) {
      boolean isList = node instanceof YamlNode.Items;
      List<YamlNode> items = isList ? ((YamlNode.Items) node).items() : List.of(node);
      for (int i = 0; i < items.size(); i++) {
        Spot spot = isList ? at.inside(i) : at;
        if (!(items.get(i) instanceof YamlNode.Scalar blank && blank.isBlank())) {
          add(type, new Piece(spot, items.get(i), items.get(i).place()));
        }
      }
    }
  }

  /** With the things in it that have forms of their own. */
  private void add(RecordOf type, Piece piece) {
    String id = type.type().getName() + " " + id(type, piece);
    Integer row = piece.isFile() ? rows.remove(id) : null;
    if (row == null) {
      if (!piece.isFile()) {
        rows.putIfAbsent(id, things.size());
      }
      things.add(new Thing(type, List.of(piece)));
    } else {
      things.set(row, new Thing(type, List.of(things.get(row).first(), piece)));
    }
    if (piece.node() instanceof YamlNode.Fields fields) {
      type.fields().stream()
          .filter(field -> Kinds.haveFormsOfTheirOwn(field.shape()))
          .forEach(
              field -> {
                var entry = Kinds.entry(fields, field);
                if (entry != null) {
                  find(field.shape(), piece.at().inside(entry.getKey()), entry.getValue());
                }
              });
    }
  }

  /** The id of a thing that is written; empty where it has neither id nor name. */
  static String id(Thing thing) {
    return id(thing.shape(), thing.first());
  }

  private static String id(RecordOf type, Piece piece) {
    String own = ofNode(type, Objects.requireNonNull(piece.node()));
    boolean byFile = piece.isFile() && !hasId(piece);
    return byFile ? FrontMatter.idOf(piece.at().file()) : own;
  }

  /** One of a name in several languages is made of the Norwegian one. */
  private static String ofNode(RecordOf type, YamlNode node) {
    String own = IdentityScan.id(type, node);
    if (!own.isEmpty() || !type.identified() || !(node instanceof YamlNode.Fields fields)) {
      return own;
    }
    String area = norwegian(type, fields, "område");
    String name = norwegian(type, fields, type.field("navn") == null ? "tittel" : "navn");
    return Slug.of(area.isEmpty() || name.isEmpty() ? name : Naming.withArea(name, area));
  }

  private static String norwegian(RecordOf type, YamlNode.Fields node, String key) {
    FieldShape field = type.field(key);
    var entry = field == null ? null : Kinds.entry(node, field);
    YamlNode value = entry == null ? null : entry.getValue().value();
    if (value instanceof YamlNode.Fields names) {
      value = names.get("nb") == null ? names.get("nn") : names.get("nb");
    }
    return value instanceof YamlNode.Scalar text ? text.text() : "";
  }

  private static boolean hasId(Piece file) {
    return file.node() instanceof YamlNode.Fields fields && fields.get("id") != null;
  }

  /** What stands at a spot, or in the list there, by the definition of the files alone. */
  public static Optional<RecordOf> type(Spot spot) {
    FieldShape list = listOfFolder(spot.file());
    Shape shape = list == null ? MODEL : list.shape();
    for (Object step : spot.way()) {
      shape = shape instanceof Shape.ListOf all ? all.element() : shape;
      if (step instanceof String key) {
        FieldShape field = shape instanceof RecordOf type ? type.field(key) : null;
        if (field == null) {
          return Optional.empty();
        }
        shape = field.shape();
      }
    }
    shape = shape instanceof Shape.ListOf all ? all.element() : shape;
    return shape instanceof RecordOf type ? Optional.of(type) : Optional.empty();
  }

  /** Every thing with a form, in the order of the files. */
  public List<Thing> things() {
    return List.copyOf(things);
  }

  /** The thing that stands, or has a piece, at a spot. */
  public Optional<Thing> at(Spot spot) {
    return things.stream()
        .filter(thing -> thing.pieces().stream().anyMatch(piece -> piece.at().equals(spot)))
        .findFirst();
  }

  /** The innermost thing a line of a file is in; else the last that begins before it. */
  public Optional<Thing> at(String file, int line) {
    Thing found = null;
    int best = 0;
    for (Thing thing : things) {
      for (Piece piece : thing.pieces()) {
        int start = piece.start().line();
        boolean within = piece.node() != null && line <= Places.lastLine(piece.node());
        int rank = within ? start + WITHIN : start;
        if (piece.at().file().equals(file) && start <= line && rank >= best) {
          found = thing;
          best = rank;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** The root of a file; null where it cannot be read. */
  public YamlNode.@Nullable Fields root(String file) {
    return files.get(file);
  }

  /** The files that can be read, in order. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }
}
