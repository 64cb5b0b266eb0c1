package no.planverk.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made part by part, for what a word processor would not write when asked. */
final class Parts {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
          + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
          + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A document of Word with that body, as XML. */
  static Parts word(String body) {
    Parts parts = new Parts();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\"><Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    return parts;
  }

  Parts put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Parts put(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A part of Word's own with its name spaces, such as {@code footnotes}. */
  Parts w(String name, String inside) {
    return put(
        "word/" + name + ".xml", "<w:" + name + " " + W + ">" + inside + "</w:" + name + ">");
  }

  Parts related(String id, String type, String target, boolean external) {
    relations.append(
        "<Relationship Id=\""
            + id
            + "\" Type=\""
            + OFFICE
            + type
            + "\" Target=\""
            + target
            + "\""
            + (external ? " TargetMode=\"External\"" : "")
            + "/>");
    return this;
  }

  Path in(Path file) throws IOException {
    put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A heading of that level. */
  static String h(int level, String text) {
    return "<w:p><w:pPr><w:outlineLvl w:val=\""
        + (level - 1)
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /** A cell with properties. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
