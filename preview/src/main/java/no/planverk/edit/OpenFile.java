package no.planverk.edit;

import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Leaf;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of the author's while it is changed. */
final class OpenFile {

  private final String path;
  private final FileText text;
  private final Front front;
  private final Branch root;
  private final Changing changing;
  private @Nullable String body;

  private OpenFile(String path, FileText text) {
    this.path = path;
    this.text = text;
    this.front =
        isMarkdown(path)
            ? Front.of(text.plain())
            : new Front(true, 0, text.plain().length(), text.plain().length());
    this.root = root(text.plain(), front).orElseThrow(() -> Refused.unwieldy(path));
    this.changing = new Changing(root);
  }

  /**
   * Opens a file.
   *
   * @throws Refused when the reader does not take it: what is broken is mended by hand
   */
  static OpenFile of(String path, byte[] bytes) {
    FileText text = FileText.of(bytes).orElseThrow(() -> Refused.unwieldy(path));
    try {
      Checked<?> read =
          isMarkdown(path)
              ? FrontMatter.read(new SourceFile(path, text.plain()))
              : YamlTree.of(path, text.plain());
      if (read.hasErrors()) {
        throw new Refused(read.diagnostics());
      }
      return new OpenFile(path, text);
    } catch (YamlEngineException unreadable) {
      throw Refused.unwieldy(path);
    }
  }

  private static boolean isMarkdown(String path) {
    return path.endsWith(".md");
  }

  /** The fields; new ones where there are none, nothing where there is something else. */
  private static Optional<Branch> root(String text, Front front) {
    Optional<Twig> twig = TwigReader.read(text, front.from(), front.to());
    boolean none = twig.isEmpty() || (twig.get() instanceof Leaf leaf && leaf.text.isEmpty());
    return none
        ? Optional.of(new Branch(null, false, true))
        : twig.filter(Branch.class::isInstance)
            .map(Branch.class::cast)
            .filter(branch -> branch.mapping);
  }

  void make(Change change) {
    if (change instanceof Change.OfValue value) {
      changing.make(value);
    } else if (change instanceof Change.Prose prose) {
      if (!isMarkdown(path)) {
        throw Refused.unwieldy(path);
      }
      body = prose.body();
    }
  }

  /**
   * The bytes it would have.
   *
   * @throws Refused when they would not be read as what was meant
   */
  byte[] bytes() {
    Strokes strokes = new Strokes();
    Fresh fresh = new Fresh(Habits.of(text.plain(), root));
    if (root.range != null) {
      new Patch(text.plain(), fresh, strokes).branch(root);
    } else if (!root.now.isEmpty()) {
      String lines = fresh.children(root, 0) + "\n";
      strokes.insert(front.to(), front.fields() ? lines : "---\n" + lines + "---\n");
    }
    String prose = body;
    if (prose != null) {
      front.write(text.plain(), prose, strokes);
    }
    byte[] bytes = text.with(strokes);
    if (!isAsMeant(bytes)) {
      throw Refused.unwieldy(path);
    }
    return bytes;
  }

  private boolean isAsMeant(byte[] bytes) {
    try {
      String plain = FileText.of(bytes).map(FileText::plain).orElseThrow();
      Front parts =
          isMarkdown(path) ? Front.of(plain) : new Front(true, 0, plain.length(), plain.length());
      String prose = body;
      return root(plain, parts).filter(now -> Growth.says(now, Growth.written(root))).isPresent()
          && (prose == null || plain.substring(parts.body()).strip().equals(plain(prose)));
    } catch (YamlEngineException other) {
      return false;
    }
  }

  private static String plain(String prose) {
    return prose.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
