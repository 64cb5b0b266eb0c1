package no.planverk.word;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements a document is made of; all have the prefixes of the files' heads. */
final class Markup {

  /** What XML has no way to say, and half a character. */
  private static final Pattern UNSAYABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /** Something that writes. */
  @FunctionalInterface
  interface Writing {
    void run();
  }

  /** What the writer does; it writes to memory. */
  private interface Step {
    void take() throws XMLStreamException;
  }

  Markup() {
    try {
      this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An element with nothing in it; attributes are names and values by turns. */
  void empty(String name, String... attributes) {
    take(
        () -> {
          out.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element with what is written inside it. */
  void inside(String name, Writing content, String... attributes) {
    open(name, attributes);
    content.run();
    close();
  }

  /** Begins an element. */
  void open(String name, String... attributes) {
    take(
        () -> {
          out.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Ends the element begun last. */
  void close() {
    take(out::writeEndElement);
  }

  /** Letters. */
  void text(String letters) {
    take(() -> out.writeCharacters(sayable(letters)));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], sayable(attributes[i + 1]));
    }
  }

  private static String sayable(String letters) {
    return UNSAYABLE.matcher(letters).replaceAll("");
  }

  private static void take(Step step) {
    try {
      step.take();
    } catch (XMLStreamException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }

  @Override
  public String toString() {
    take(out::flush);
    return text.toString();
  }
}
