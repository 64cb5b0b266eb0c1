package no.planverk.preview.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.edit.save.Stages;
import no.planverk.form.page.Reply;

/** The page of a sheet with its fields, as a browser holds it. */
final class OpenSheet {

  private static final Pattern INPUT =
      Pattern.compile("<input [^>]*>|<textarea [^>]*>\n?([^<]*)</textarea>");

  private record Field(String name, String value) {}

  private final SheetDesk desk;
  private final List<Field> fields = new ArrayList<>();
  private Reply reply;

  OpenSheet(Path folder) {
    desk = new SheetDesk(folder, Stages::check, files -> "");
    take(desk.shown(""));
  }

  private void take(Reply answer) {
    reply = answer;
    fields.clear();
    Matcher inputs = INPUT.matcher(page().replaceAll("(?s)<template.*?</template>", ""));
    while (inputs.find()) {
      boolean box = inputs.group().contains("type=\"checkbox\"");
      String text = inputs.group(1);
      if (!box || inputs.group().contains(" checked")) {
        fields.add(
            new Field(
                attribute(inputs.group(), "name"),
                text == null ? attribute(inputs.group(), "value") : plain(text)));
      }
    }
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? plain(value.group(1)) : "";
  }

  private static String plain(String html) {
    return html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  String page() {
    return new String(reply.page(), StandardCharsets.UTF_8);
  }

  int status() {
    return reply.status();
  }

  /** What a cell shows; null where there is none. */
  String value(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }

  /** Types in a cell, or ticks a box. */
  OpenSheet type(String name, String value) {
    fields.removeIf(field -> field.name().equals(name) && !name.equals("fjern"));
    fields.add(new Field(name, value));
    return this;
  }

  /** Sends it by a button, and looks at what comes. */
  OpenSheet press(String button) {
    return send(body(button));
  }

  /** Sends what no form of ours would. */
  OpenSheet send(String body) {
    take(desk.taken(body));
    return this;
  }

  String body(String button) {
    StringBuilder body = new StringBuilder("_gj%C3%B8r=" + encoded(button));
    fields.forEach(
        field ->
            body.append('&')
                .append(encoded(field.name()))
                .append('=')
                .append(encoded(field.value())));
    return body.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Saves, and opens it again where that went well. */
  OpenSheet save() {
    press("lagre");
    if (status() == 303) {
      take(desk.shown("lagret"));
    }
    return this;
  }
}
