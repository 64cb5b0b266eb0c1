package no.planverk;

import static no.planverk.AttachmentFolder.PLAN;
import static no.planverk.AttachmentFolder.bytes;
import static no.planverk.AttachmentFolder.links;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.attachment.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the folder {@code vedlegg}, from the author's folder to the site. */
class AttachmentsTest {

  @TempDir Path folder;
  private AttachmentFolder source;

  @BeforeEach
  void begin() throws IOException {
    source = new AttachmentFolder(folder);
  }

  @Test
  void aFileIsPublishedAsItIsAndLinkedWithKindAndSize() throws IOException {
    source.put("vedlegg/notat.docx", Documents.real("notat.docx"));
    source.write(
        """
        planer:
          - navn: Arealdelen
            type: arealdel
            dokument: vedlegg/Planprogram æøå.pdf
            lenker: [{tittel: Notatet, adresse: vedlegg/notat.docx}]
            høringer: [{frist: 2030-01-01, dokumenter: vedlegg/notat.docx}]
        """);

    BuiltSite site = source.built();

    assertThat(site.home().resolve("vedlegg/planprogram-aeoa.pdf"))
        .hasBinaryContent(Documents.real("tagged.pdf"));
    assertThat(links(site, "planer/arealdelen.html"))
        .contains(
            "../vedlegg/planprogram-aeoa.pdf Les plandokumentet (PDF, 13 kB)",
            "../vedlegg/notat.docx Notatet (Word-dokument, 5 kB)");
    assertThat(links(site, "planer/arealdelen.html"))
        .anySatisfy(
            link ->
                assertThat(link).startsWith("../vedlegg/notat.docx Les høringsdokumentene (Word"));
    assertThat(site.log()).noneSatisfy(line -> assertThat(line).contains("vedlegg/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Programmet](<../vedlegg/Planprogram æøå.pdf>)",
        "[Programmet](vedlegg/Planprogram%20æøå.pdf)",
        "[Programmet](../vedlegg/Planprogram%20%C3%A6%C3%B8%C3%A5.pdf)"
      })
  void aTextLinksToItTheWayAuthorsWriteAddresses(String link) throws IOException {
    source.write("");
    source.put("planer/a.md", bytes("---\nnavn: A\ntype: temaplan\n---\nLes " + link + ".\n"));

    assertThat(links(source.built(), "planer/a.html"))
        .contains("../vedlegg/planprogram-aeoa.pdf Programmet (PDF, 13 kB)");
  }

  @Test
  void aPlaceInTheFileIsKept() throws IOException {
    source.put("vedlegg/a.pdf", Documents.real("tagged.pdf"));
    source.write(PLAN + "    tekst: 'Se [kartet](vedlegg/a.pdf#page=3).'\n");

    assertThat(links(source.built(), "planer/arealdelen.html"))
        .contains("../vedlegg/a.pdf#page=3 kartet (PDF, 13 kB)");
  }

  @Test
  void namesAndKindsCanBeSearchedFor() throws IOException {
    source.write(
        PLAN + "    lenker: [{tittel: Vedtatt program, adresse: 'vedlegg/Planprogram æøå.pdf'}]\n");

    BuiltSite site = source.built();
    StringBuilder index = new StringBuilder();
    for (String file : site.files("sok/", ".js")) {
      index.append(Files.readString(site.home().resolve(file)));
    }

    assertThat(index)
        .contains("\"vedlegg/planprogram-aeoa.pdf\"", "Planprogram æøå", "Vedtatt program")
        .contains("PDF, 13");
  }

  @Test
  void aPictureIsAnAttachmentTooAndKeepsTheRulesOfPictures() throws IOException {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- Kari --><path d=\"M0 0\"/>MORE</svg>";
    source.put("vedlegg/kart.svg", bytes(drawing.replace("MORE", "")));
    source.write(
        PLAN + "    tekst: '[Kartet](vedlegg/kart.svg) [p](<vedlegg/Planprogram æøå.pdf>)'\n");

    BuiltSite site = source.built();

    assertThat(links(site, "planer/arealdelen.html"))
        .contains("../vedlegg/kart.svg Kartet (bilde, 1 kB)");
    assertThat(Files.readString(site.home().resolve("vedlegg/kart.svg"))).doesNotContain("Kari");

    source.put("vedlegg/kart.svg", bytes(drawing.replace("MORE", "<script>alert(1)</script>")));
    assertThat(source.lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/kart.svg:") && line.contains("script"));
  }

  @Test
  void namesThatMeetEachOtherAndPagesOfOursAllHaveTheirPlace() throws IOException {
    source.put("vedlegg/Søk & svar.pdf", Documents.real("tagged.pdf"));
    source.put("vedlegg/søk-svar.PDF", Documents.real("untagged.pdf"));
    source.put("vedlegg/♥.pdf", Documents.real("tagged.pdf"));
    source.write(PLAN + "sider: [{tittel: Vedlegg, id: vedlegg, tekst: Her.}]\n");

    BuiltSite site = source.built();

    assertThat(site.files("vedlegg", "").stream().filter(path -> path.contains(".")))
        .containsExactly(
            "vedlegg.html",
            "vedlegg/planprogram-aeoa.pdf",
            "vedlegg/sok-svar-2.pdf",
            "vedlegg/sok-svar.pdf",
            "vedlegg/vedlegg.pdf");
  }

  @Test
  void theSameFilesGiveTheSameBytesAndAnUnchangedFileIsLeftAlone() throws IOException {
    source.write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    Path file = source.built().home().resolve("vedlegg/planprogram-aeoa.pdf");
    Object before = Files.readAttributes(file, "unix:ino").get("ino");

    source.built();

    assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(before);
  }
}
