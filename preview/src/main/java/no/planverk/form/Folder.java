package no.planverk.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.FieldHtml.FileList;
import no.planverk.form.value.Names;
import no.planverk.form.value.NewThings;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceTree;
import org.jspecify.annotations.Nullable;

/** The author's folder as a form is made from it. */
final class Folder {

  private final Checked<SourceTree> files;
  private final Sources sources;
  private final FormWords words;
  private final Names names;
  private final Trial trial;
  private @Nullable Tried tried;

  private Folder(Checked<SourceTree> files, SourceTree tree, Trial trial) {
    ModelReader.Known known = ModelReader.known(tree);
    this.files = files;
    this.sources = Sources.of(tree);
    this.words = FormWords.in(known.language());
    this.names = new Names(known.identities());
    this.trial = trial;
  }

  /** A folder that has been read. */
  static Folder of(Checked<SourceTree> files, Trial trial) {
    return new Folder(files, tree(files), trial);
  }

  private static SourceTree tree(Checked<SourceTree> files) {
    return files.value().orElseGet(() -> new SourceTree(List.of(), Map.of()));
  }

  /** Whether it holds the same as when it was read. */
  boolean isOf(Checked<SourceTree> now) {
    SourceTree one = tree(files);
    SourceTree other = tree(now);
    return files.diagnostics().equals(now.diagnostics())
        && one.texts().equals(other.texts())
        && one.unread().equals(other.unread())
        && one.refused().equals(other.refused())
        && one.pictures().keySet().equals(other.pictures().keySet())
        && one.pictures().entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), other.pictures().get(file.getKey())))
        && one.attachments().stream()
            .map(file -> file.attachment())
            .toList()
            .equals(other.attachments().stream().map(file -> file.attachment()).toList());
  }

  /** The files as they were read. */
  Checked<SourceTree> files() {
    return files;
  }

  /** The same as nodes. */
  Sources sources() {
    return sources;
  }

  /** The words of forms, in the author's written form. */
  FormWords words() {
    return words;
  }

  /** All that can be pointed at. */
  Names names() {
    return names;
  }

  /** The paths of what a field can point at. */
  List<String> paths(FileList list) {
    SourceTree tree = tree(files);
    Stream<String> pictures =
        tree.pictures().keySet().stream().filter(path -> !path.startsWith("tema/"));
    return list == FileList.PICTURES
        ? pictures.toList()
        : Stream.concat(
                tree.attachments().stream().map(file -> file.attachment().path()),
                pictures.filter(Attachment::isOne))
            .sorted()
            .toList();
  }

  /** What there is to say of the files as they are. */
  synchronized Tried tried() {
    Tried known = tried;
    if (known == null) {
      known = trial.of(files);
      tried = known;
    }
    return known;
  }

  /** What stands at a spot, as an address or a form says it. */
  private Optional<Thing> at(String file, String way) {
    return sources.root(file) == null ? Optional.empty() : sources.at(Ways.spot(file, way));
  }

  /** What keeps files that are there from being read; nothing of those that can be. */
  List<Diagnostic> unread(Set<String> paths) {
    return paths.stream().allMatch(path -> sources.root(path) != null)
        ? List.of()
        : tried().findings().stream()
            .filter(Diagnostic::isError)
            .filter(each -> paths.contains(each.place().file()))
            .filter(each -> sources.root(each.place().file()) == null)
            .toList();
  }

  /** What a line belongs to. */
  Optional<Thing> atLine(String file, String line) {
    return line.matches("[0-9]{1,9}") ? sources.at(file, Integer.parseInt(line)) : Optional.empty();
  }

  /** What a form is asked for; empty where there is no such thing. */
  Optional<Thing> thing(Where where) {
    if (!where.isNew()) {
      return at(where.file(), where.way());
    }
    NewThings made = new NewThings(sources, words.language());
    return where.file().isEmpty()
        ? made.of(where.list())
        : at(where.file(), where.way()).flatMap(owner -> made.in(owner, where.list()));
  }
}
