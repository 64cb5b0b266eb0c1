package no.planverk.data.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.data.catalogue.Statement.Address;
import no.planverk.data.catalogue.Statement.Node;
import no.planverk.data.catalogue.Statement.Text;
import no.planverk.text.Json;

/** Writes statements as JSON-LD 1.1 in its expanded form, which needs no context from elsewhere. */
final class JsonLd {

  private JsonLd() {}

  /** The statements, those of one thing together, in UTF-8. */
  static byte[] of(List<Statement> statements) {
    Map<String, Map<String, Object>> things = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Map<String, Object> thing =
          things.computeIfAbsent(
              statement.subject(),
              subject -> {
                Map<String, Object> made = new LinkedHashMap<>();
                made.put("@id", subject);
                return made;
              });
      say(thing, statement);
    }
    return Json.bytes(List.copyOf(things.values()));
  }

  @SuppressWarnings("unchecked") // only lists are put in beside @id
  private static void say(Map<String, Object> thing, Statement statement) {
    boolean isType = statement.predicate().equals(Words.TYPE);
    List<Object> all =
        (List<Object>)
            thing.computeIfAbsent(
                isType ? "@type" : statement.predicate(), unused -> new ArrayList<>());
    all.add(node(statement.object(), isType));
  }

  private static Object node(Node node, boolean isType) {
    if (node instanceof Address address) {
      return isType ? address.address() : Map.of("@id", address.address());
    }
    Text text = (Text) node;
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("@value", text.text());
    if (text.language() != null) {
      value.put("@language", text.language());
    }
    if (text.type() != null) {
      value.put("@type", text.type());
    }
    return value;
  }
}
