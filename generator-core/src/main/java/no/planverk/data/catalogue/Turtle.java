package no.planverk.data.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.data.catalogue.Statement.Address;
import no.planverk.data.catalogue.Statement.Node;
import no.planverk.data.catalogue.Statement.Text;

/**
 * Writes statements as Turtle: one on each line, with whole addresses, which is all a program needs
 * and what N-Triples is too.
 */
final class Turtle {

  private Turtle() {}

  /** The statements in their order, in UTF-8. */
  static byte[] of(List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    for (Statement statement : statements) {
      text.append(address(statement.subject())).append(' ');
      text.append(address(statement.predicate())).append(' ');
      text.append(node(statement.object())).append(" .\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String node(Node node) {
    if (node instanceof Address address) {
      return address(address.address());
    }
    Text text = (Text) node;
    String quoted = "\"" + escaped(text.text()) + "\"";
    if (text.language() != null) {
      return quoted + "@" + text.language();
    }
    return text.type() == null ? quoted : quoted + "^^" + address(text.type());
  }

  private static String address(String address) {
    return "<" + address + ">";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }
}
