package no.planverk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Spot;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Ids;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Merged;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
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

  /** What keeps the files of a form that is sent from being read. */
  List<Diagnostic> unread(Where where, Posted typed) {
    Set<String> files = new TreeSet<>(FormState.hashes(typed).keySet());
    files.add(where.file());
    return folder.unread(files);
  }

  /** That files cannot be read, and why, with the place of each fault. */
  String told(List<Diagnostic> unread) {
    FormWords words = folder.words();
    Findings all = new Findings(Map.of("", unread), List.of(), folder.tried().messages(), words);
    return "<p>" + words.say("ulest") + "</p>\n" + all.withLines();
  }

  /**
   * A thing that is no longer there: what was typed, to be copied. Where its file is there and
   * cannot be read, it can be sent again when that is mended.
   */
  Reply gone(Where where, Posted typed) {
    FormWords words = folder.words();
    List<Diagnostic> unread = unread(where, typed);
    boolean gone = unread.isEmpty();
    StringBuilder html = new StringBuilder();
    html.append(gone ? "<p>" + words.say("krasj.borte") + "</p>\n" : told(unread));
    html.append(gone ? "" : "<p>" + words.say("ulest.skrevet") + "</p>\n" + again(typed));
    html.append("<dl class=\"pvr-skrevet\">\n").append(written(where, typed)).append("</dl>\n");
    String title = words.say(gone ? "krasj.tittel" : "ulest.tittel");
    return Reply.page(STATUS, new FormPage(words).bare(title, where.back(), html.toString()));
  }

  /** What was typed, in the fields' own words. */
  private String written(Where where, Posted typed) {
    Spot at = Ways.spot(where.file(), where.way());
    StringBuilder html = new StringBuilder();
    Sources.type(where.isNew() ? at.inside(where.list()) : at)
        .ifPresent(
            type -> {
              Group group = new FromPost(typed).record(type, "");
              for (FieldShape field : type.fields()) {
                Filled value = group.fields().get(field.nb());
                if (value != null && !value.isEmpty()) {
                  line(html, folder.words().label(field), text(field.shape(), value));
                }
              }
              group
                  .strange()
                  .forEach((key, text) -> line(html, Xml.escaped(key), Xml.escaped(text)));
            });
    return html.toString();
  }

  /** The same form with nothing but what was sent, to be sent again. */
  private String again(Posted typed) {
    StringBuilder html = new StringBuilder();
    html.append("<form method=\"post\" action=\"").append(FormPage.ADDRESS).append("\">\n");
    typed
        .after("")
        .filter(name -> !name.equals("_gjør"))
        .forEach(name -> typed.all(name).forEach(one -> html.append(ValueHtml.hidden(name, one))));
    html.append("<button class=\"ds-button\" name=\"_gjør\" value=\"lagre\">");
    return html.append(folder.words().say("ulest.igjen")).append("</button>\n</form>\n").toString();
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
        : text(field.shape(), value);
  }

  /** A value as people read it, in HTML. */
  private String text(Shape shape, Filled value) {
    if (value instanceof Filled.Text text) {
      return Xml.escaped(text.text());
    }
    StringBuilder all = new StringBuilder();
    if (value instanceof Rows rows && shape instanceof Shape.ListOf list) {
      rows.rows().forEach(row -> all.append(text(list.element(), row.value())).append("\n"));
    } else if (value instanceof Group group && shape instanceof RecordOf type) {
      for (FieldShape field : type.fields()) {
        part(all, folder.words().label(field), field.shape(), group.fields().get(field.nb()));
      }
    } else if (value instanceof Group group) {
      Kinds.parts(shape)
          .orElseThrow()
          .forEach(
              (key, part) -> part(all, folder.words().part(key), part, group.fields().get(key)));
    }
    return all.toString();
  }

  private void part(StringBuilder all, String label, Shape shape, @Nullable Filled value) {
    if (value != null && !value.isEmpty()) {
      all.append(label).append(": ").append(text(shape, value)).append("\n");
    }
  }
}
