package no.planverk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.attachment.Documents;
import org.jsoup.nodes.Element;

/** A source with attachments, and what becomes of it; one of them is there from the beginning. */
final class AttachmentFolder {

  /** The beginning of a plan, to which a test writes more. */
  static final String PLAN =
      """
      planer:
        - navn: Arealdelen
          type: arealdel
      """;

  private static final String HEAD =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      """;

  private final Path folder;

  AttachmentFolder(Path folder) throws IOException {
    this.folder = folder;
    put("vedlegg/Planprogram æøå.pdf", Documents.real("tagged.pdf"));
  }

  BuiltSite built() {
    return BuiltSite.of(folder.resolve("kilde"), folder);
  }

  /** The links of a page: address and text. */
  static List<String> links(BuiltSite site, String page) {
    return site.page(page).select("main a").stream().map(AttachmentFolder::link).toList();
  }

  private static String link(Element link) {
    return link.attr("href") + " " + link.text().replace('\u00a0', ' ');
  }

  /** What a check tells, without what to do. */
  List<String> lines() {
    return remedies().stream().map(line -> line.replaceFirst(" → .*", "")).toList();
  }

  /** What a check tells, with what to do. */
  List<String> remedies() {
    return Planverk.check(GenerateProgram.settings(folder.resolve("kilde"), folder.resolve("n")))
        .lines()
        .stream()
        .map(line -> line.severity() + " " + line.text())
        .toList();
  }

  void write(String more) throws IOException {
    put("planverk.yaml", bytes(HEAD + more));
  }

  void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("kilde").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
