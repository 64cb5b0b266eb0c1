package no.planverk.cms;

import static no.planverk.cms.JsonObject.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Json;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** Decap's configuration for the files of a source folder, as they lie. */
final class CmsConfig {

  private static final Set<String> OFFERED = Set.of("planer", "kapitler", "sider");

  private final CmsSettings settings;
  private final SourceTree sources;
  private final Language language;
  private final CmsFields fields;
  private final CmsWords words;

  private CmsConfig(CmsSettings settings, SourceTree sources, Language language) {
    this.settings = settings;
    this.sources = sources;
    this.language = language;
    this.fields = new CmsFields(language);
    this.words = CmsWords.in(language);
  }

  /**
   * The configuration as JSON text.
   *
   * @param things what can be pointed at, by its kind
   */
  static String of(
      CmsSettings settings,
      SourceTree sources,
      Language language,
      Map<String, List<Map<String, Object>>> things) {
    CmsConfig config = new CmsConfig(settings, sources, language);
    return Json.text(object("decap", config.decap(), "things", things));
  }

  private Map<String, Object> decap() {
    HostedRepository repository = settings.repository();
    Map<String, Object> backend = repository.backend();
    backend.put("commit_messages", messages());
    Map<String, Object> made = object("backend", backend);
    if (repository.host().proposes()) {
      made.put("publish_mode", "editorial_workflow");
    }
    made.put("load_config_file", false);
    made.put("show_preview_links", false);
    made.put("locale", language == Language.NN ? "nn_no" : "nb_no");
    made.put("media_folder", settings.inRepository("bilder"));
    made.put("public_folder", "bilder");
    made.put("slug", object("encoding", "ascii", "clean_accents", true));
    made.put("collections", collections());
    return made;
  }

  private Map<String, Object> messages() {
    Map<String, Object> made = object("create", words.say("ny"), "update", words.say("endret"));
    made.put("delete", words.say("slettet"));
    return made;
  }

  private List<Object> collections() {
    List<Object> all = new ArrayList<>();
    List<Object> files = files();
    for (FieldShape list : Shapes.of(Model.class).fields()) {
      if (list.shape() instanceof Shape.ListOf of
          && of.element() instanceof RecordOf type
          && type.fields().stream().anyMatch(field -> field.nb().equals(CmsFields.BODY))) {
        folder(list).ifPresent(path -> all.add(folder(list, type, path)));
      }
    }
    if (!files.isEmpty()) {
      Map<String, Object> lists = object("name", "filer", "label", words.say("samling.filer"));
      lists.put("description", words.say("samling.filer.om"));
      lists.put("format", "planverk-filer");
      lists.put("editor", object("preview", false));
      lists.put("files", files);
      all.add(lists);
    }
    return all;
  }

  /** The folder of a list where there is one; else the one its first entry would lie in. */
  private Optional<String> folder(FieldShape list) {
    List<String> names = Stream.of(list.nb(), list.nn()).map(Slug::of).distinct().toList();
    Optional<String> lying =
        names.stream().filter(name -> sources.under(name + "/").findAny().isPresent()).findFirst();
    return lying.isPresent() || !OFFERED.contains(list.nb())
        ? lying
        : Optional.of(Slug.of(fields.key(list)));
  }

  private Map<String, Object> folder(FieldShape list, RecordOf type, String path) {
    String name = Slug.of(list.nb());
    Map<String, Object> made = object("name", name, "label", fields.label(list));
    made.put("description", list.text(language));
    made.put("folder", settings.inRepository(path));
    made.put("create", true);
    made.put("delete", true);
    made.put("format", "planverk-" + name);
    made.put("extension", "md");
    FieldShape title = title(type);
    made.put("identifier_field", fields.key(title));
    made.put("slug", "{{fields." + fields.key(title) + "}}");
    // A file may fill in a row of a list, which has the name and all that is required.
    boolean rows = topFilesWith(list).findAny().isPresent();
    made.put("summary", "{{" + fields.key(title) + "}}" + (rows ? " ({{filename}})" : ""));
    made.put("fields", fields.ofFile(type, !rows));
    return made;
  }

  private static FieldShape title(RecordOf type) {
    FieldShape named = type.oneLine();
    return named != null
        ? named
        : type.fields().stream()
            .filter(field -> field.component().getName().equals("title"))
            .findFirst()
            .orElse(type.fields().get(0));
  }

  private Stream<SourceFile> topFilesWith(FieldShape list) {
    return sources.texts().stream()
        .filter(CmsConfig::isYamlAtTop)
        .filter(file -> keys(file).stream().anyMatch(key -> isOf(list, key)));
  }

  private static boolean isOf(FieldShape field, String key) {
    return key.equals(field.nb()) || key.equals(field.nn());
  }

  private List<Object> files() {
    List<Object> files = new ArrayList<>();
    for (SourceFile file : sources.texts()) {
      if (isYamlAtTop(file)) {
        Set<String> keys = keys(file);
        List<FieldShape> written =
            Shapes.of(Model.class).fields().stream()
                .filter(field -> keys.stream().anyMatch(key -> isOf(field, key)))
                .toList();
        if (!written.isEmpty()) {
          files.add(file(file, written));
        }
      }
    }
    return files;
  }

  private Map<String, Object> file(SourceFile file, List<FieldShape> written) {
    String label = written.stream().map(fields::label).collect(Collectors.joining(", "));
    Map<String, Object> made =
        object("name", Slug.of(file.path().replaceFirst("\\.yaml$", "")), "label", label);
    made.put("file", settings.inRepository(file.path()));
    made.put("fields", written.stream().map(field -> fields.of(field, field.required())).toList());
    return made;
  }

  private static boolean isYamlAtTop(SourceFile file) {
    return file.path().endsWith(".yaml") && !file.path().contains("/");
  }

  private static Set<String> keys(SourceFile file) {
    return YamlTree.of(file.path(), file.text()).value().orElse(null)
            instanceof YamlNode.Fields root
        ? new TreeSet<>(root.fields().keySet())
        : Set.of();
  }
}
