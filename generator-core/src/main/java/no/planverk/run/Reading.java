package no.planverk.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;
import no.planverk.attachment.Legibility;
import no.planverk.diagnostic.Checked;
import no.planverk.read.ModelReader;
import no.planverk.render.svg.SafePictures;
import no.planverk.render.theme.Theme;
import no.planverk.site.page.SourceDates;
import no.planverk.source.Memory;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.theme.ReplacedFiles;
import no.planverk.text.theme.ThemeFiles;

/** Reads what the author has written, with everything that is wrong with the files. */
public final class Reading {

  private static final String THEME = "tema/";

  private Reading() {}

  /**
   * Reads a folder.
   *
   * @param dated whether to ask git when the files were last changed
   * @return no value only when the folder is missing, unreadable or holds nothing to read
   */
  public static Checked<Source> of(Path folder, boolean dated) {
    return SourceReader.read(folder).then(tree -> of(folder, tree, dated));
  }

  /** Understands the files of a folder, which are read already. */
  public static Checked<Source> of(Path folder, SourceTree tree, boolean dated) {
    return of(folder, tree, dated, Memory.none());
  }

  /**
   * The same, where what is as it was is not understood anew.
   *
   * @param memory what was read before
   */
  public static Checked<Source> of(Path folder, SourceTree tree, boolean dated, Memory memory) {
    return dates(folder, tree, dated, memory).then(dates -> of(tree, dates, memory));
  }

  /** Reads files that lie in memory; there is always a value. */
  public static Checked<Source> of(SourceTree tree, SourceDates dates) {
    return of(tree, dates, Memory.none());
  }

  private static Checked<Source> of(SourceTree tree, SourceDates dates, Memory memory) {
    ModelReader.Said said = ModelReader.read(tree, memory);
    ThemeFiles files =
        memory.one(
            "theme files",
            List.of(tree.under(THEME).toList(), tree.pictures(), tree.unread()),
            () -> new ThemeFiles(tree));
    Checked<Map<String, byte[]>> pictures =
        memory.one("pictures", tree.pictures(), () -> SafePictures.of(tree.pictures()));
    return memory
        .one("theme", files, () -> Theme.load(files).with(ReplacedFiles.check(files)))
        .with(said.model().diagnostics())
        .then(
            theme ->
                pictures.then(
                    safe ->
                        Checked.of(
                            new Source(
                                tree.understood(),
                                with(said, tree, safe),
                                files,
                                theme,
                                safe,
                                dates),
                            List.of())));
  }

  /** Pictures count by what is published of them. */
  private static ModelReader.Said with(
      ModelReader.Said said, SourceTree tree, Map<String, byte[]> pictures) {
    List<Attachment> all = new ArrayList<>();
    tree.attachments().forEach(file -> all.add(file.attachment()));
    pictures.forEach(
        (path, bytes) -> {
          if (Attachment.isOne(path)) {
            all.add(new Attachment(path, AttachmentKind.BILDE, bytes.length, Legibility.READABLE));
          }
        });
    all.sort(Comparator.comparing(Attachment::path));
    return new ModelReader.Said(
        said.language(),
        new Checked<>(
            said.model().value().map(model -> model.withAttachments(List.copyOf(all))),
            said.model().diagnostics()));
  }

  /** What the theme has of its own says nothing of when the plans were changed. */
  private static Checked<SourceDates> dates(
      Path folder, SourceTree tree, boolean dated, Memory memory) {
    List<SourceFile> files =
        tree.texts().stream().filter(file -> !file.path().startsWith(THEME)).toList();
    return dated ? FileDates.of(folder, files, memory) : Checked.of(SourceDates.UNKNOWN, List.of());
  }
}
