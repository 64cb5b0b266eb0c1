package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.importing.document.Remark;
import no.planverk.importing.folder.WrittenPlans.Entry;

/**
 * What a document has of text otherwise than the chapters in a folder. A chapter with a title of
 * its own is new; one that lies there with other text may be the planner's, and is only told.
 *
 * @param fresh the new chapters and their pictures, by path from the folder
 * @param added the titles of the new
 * @param other the titles of those that lie there with another text
 */
record ChapterDifference(Map<String, byte[]> fresh, List<String> added, List<String> other) {

  private static final Pattern NUMBERED = Pattern.compile("(\\d+)-.*");
  private static final Pattern PICTURE = Pattern.compile("\\(\\.\\./(bilder/[^)\\s]+)\\)");

  static ChapterDifference between(Map<String, byte[]> texts, WrittenPlans written, Path folder)
      throws IOException {
    ChapterDifference difference =
        new ChapterDifference(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    List<Entry> there = written.list("kapitler");
    int number = there.stream().mapToInt(ChapterDifference::number).max().orElse(0);
    for (Map.Entry<String, byte[]> file : texts.entrySet()) {
      if (!file.getKey().endsWith(".md")) {
        continue;
      }
      MarkdownFile chapter = MarkdownFile.of(text(file.getValue()));
      String title = title(chapter);
      Optional<Entry> known = written.named("kapitler", title);
      if (known.isEmpty()) {
        number++;
        difference.added().add(title);
        difference.add(
            file.getKey().replaceFirst("/\\d+-", "/" + number + "-"), chapter, texts, folder);
      } else if (!plain(chapter.text()).equals(plain(textOf(known.get())))) {
        difference.other().add(title);
      }
    }
    return difference;
  }

  private static int number(Entry chapter) {
    Matcher name = NUMBERED.matcher(String.valueOf(chapter.file().getFileName()));
    return name.matches() && name.group(1).length() < 6 ? Integer.parseInt(name.group(1)) : 0;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String title(MarkdownFile chapter) {
    return WrittenPlans.load(chapter.head()) instanceof Map<?, ?> head
        ? String.valueOf(head.get("tittel"))
        : "";
  }

  /** The text of a chapter: under its keys, or a key itself where it stands in YAML. */
  private static String textOf(Entry chapter) throws IOException {
    Object said = chapter.fields().get("tekst");
    return said == null
        ? MarkdownFile.of(Files.readString(chapter.file())).text()
        : String.valueOf(said);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Adds a chapter and its pictures; one whose name another picture has gets another name. */
  private void add(String path, MarkdownFile chapter, Map<String, byte[]> texts, Path folder)
      throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String picture :
        PICTURE.matcher(chapter.body()).results().map(found -> found.group(1)).toList()) {
      byte[] bytes = texts.get(picture);
      if (bytes != null) {
        String name = free(picture, bytes, folder);
        names.put(picture, name);
        fresh.put(name, bytes);
      }
    }
    String body =
        PICTURE
            .matcher(chapter.body())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "(../" + names.getOrDefault(found.group(1), found.group(1)) + ")"));
    String text = chapter.opening() + chapter.head() + body;
    fresh.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String free(String picture, byte[] bytes, Path folder) throws IOException {
    int point = picture.lastIndexOf('.');
    String name = picture;
    for (int number = 2; !isFree(name, bytes, folder); number++) {
      name = picture.substring(0, point) + "-" + number + picture.substring(point);
    }
    return name;
  }

  private boolean isFree(String name, byte[] bytes, Path folder) throws IOException {
    byte[] ours = fresh.get(name);
    Path file = folder.resolve(name);
    return (ours == null || Arrays.equals(ours, bytes))
        && (!Files.exists(file) || Arrays.equals(Files.readAllBytes(file), bytes));
  }

  /** The difference in words. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    Difference.add(remarks, "endring-kapittel-nye", added);
    Difference.add(remarks, "endring-kapittel-for-hand", other);
    return remarks;
  }
}
