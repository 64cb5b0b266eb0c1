package no.planverk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Ids;
import no.planverk.form.value.Merged;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.Shape.FieldShape;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What is answered where somebody else has changed a file meanwhile: the form again, with what was
 * typed in it and the rest as the file is now, and what both have changed; nothing is written over.
 *
 * @param folder as it is now
 * @param saving remembers what files held when forms of them were given out
 */
record Conflict(Folder folder, Saving saving) {

  private static final int STATUS = 409;

  /**
   * The thing a form that is sent was made from.
   *
   * @param thing what it was; null where the file of then is forgotten
   * @param others the ids there were in its files
   */
  record Then(@Nullable Thing thing, Set<String> others) {}

  /** What the form was made from. */
  Then then(Posted sent, Where where) {
    List<SourceFile> texts =
        FormState.hashes(sent).entrySet().stream()
            .flatMap(
                file ->
                    saving.remembered(file.getValue()).stream()
                        .map(bytes -> new SourceFile(file.getKey(), Disk.text(bytes))))
            .toList();
    Sources sources = Sources.of(new SourceTree(texts, Map.of()));
    Optional<Thing> was =
        where.isNew() || texts.isEmpty()
            ? Optional.empty()
            : sources.at(Ways.spot(where.file(), where.way()));
    return new Then(
        was.orElse(null), sources.things().stream().map(Ids::old).collect(Collectors.toSet()));
  }

  /**
   * The same thing where it stands now: known by its id, for others may have come before it; one
   * that nobody knew and that stands in its place is what it has become.
   */
  @Nullable Thing now(Then then, @Nullable Thing there) {
    Thing was = then.thing();
    String id = was == null ? "" : Ids.old(was);
    if (was == null || id.isEmpty()) {
      return there;
    }
    return folder.sources().things().stream()
        .filter(each -> each.shape().equals(was.shape()) && Ids.old(each).equals(id))
        .findFirst()
        .orElse(there == null || then.others().contains(Ids.old(there)) ? null : there);
  }

  /** What the form goes on with. */
  Merged merged(Then then, Thing now, Group typed) {
    FromFile reading = new FromFile(folder.names());
    Thing was = then.thing();
    Group before =
        was != null ? reading.thing(was) : now.isNew() ? new Group(Map.of(), Map.of()) : null;
    return Merged.of(before, typed, reading.thing(now));
  }

  /** What is told above the form. */
  String told(Merged merged, Thing thing, Map<String, byte[]> files) {
    FormWords words = folder.words();
    Group theirs = new FromFile(folder.names()).thing(thing);
    StringBuilder html = new StringBuilder("<p>" + words.say("krasj") + "</p>\n");
    Set<String> both = merged.both();
    if (!both.isEmpty()) {
      html.append("<p>").append(words.say("krasj.begge")).append("</p>\n");
      html.append("<dl class=\"pvr-skrevet\">\n");
    }
    for (FieldShape field : thing.shape().fields()) {
      if (both.contains(field.nb())) {
        line(
            html, words.label(field) + ": " + words.say("krasj.ditt"), text(merged.group(), field));
        line(html, words.label(field) + ": " + words.say("krasj.deres"), text(theirs, field));
      }
    }
    html.append(both.isEmpty() ? "" : "</dl>\n");
    files.forEach((path, bytes) -> file(html, path, Disk.text(bytes)));
    return html.toString();
  }

  /** A thing that is no longer there: what was typed, to be copied. */
  Reply gone(Where where, Posted typed) {
    FormWords words = folder.words();
    StringBuilder html = new StringBuilder("<p>" + words.say("krasj.borte") + "</p>\n");
    html.append("<dl class=\"pvr-skrevet\">\n");
    typed
        .after("")
        .filter(name -> name.matches("[^_].*[^!#~]") && !typed.one(name).isBlank())
        .forEach(name -> line(html, Xml.escaped(name), Xml.escaped(typed.one(name))));
    html.append("</dl>\n");
    String title = words.say("krasj.tittel");
    return Reply.page(STATUS, new FormPage(words).bare(title, where.back(), html.toString()));
  }

  private static void line(StringBuilder html, String label, String text) {
    html.append("<dt>").append(label).append("</dt><dd>").append(text).append("</dd>\n");
  }

  private void file(StringBuilder html, String path, String text) {
    html.append("<details><summary>").append(folder.words().say("krasj.fil", "fil", path));
    html.append("</summary>\n<pre tabindex=\"0\">").append(Xml.escaped(text));
    html.append("</pre>\n</details>\n");
  }

  private String text(Group group, FieldShape field) {
    Filled value = group.fields().get(field.nb());
    return value == null || value.isEmpty()
        ? folder.words().say("krasj.ingenting")
        : Xml.escaped(text(value));
  }

  private static String text(Filled value) {
    if (value instanceof Filled.Text text) {
      return text.text();
    }
    StringBuilder all = new StringBuilder();
    if (value instanceof Rows rows) {
      rows.rows().forEach(row -> all.append(text(row.value())).append("\n"));
    } else if (value instanceof Group group) {
      group
          .fields()
          .forEach((key, part) -> all.append(key).append(": ").append(text(part)).append("\n"));
    }
    return all.toString();
  }
}
