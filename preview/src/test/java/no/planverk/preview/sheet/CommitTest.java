package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.edit.save.Stages;
import no.planverk.form.page.Reply;
import no.planverk.git.commit.GitFolder;
import no.planverk.source.SourceReader;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed is committed from its page, by whoever has its token. */
class CommitTest {

  private static final String PLANS =
      "kommune: {navn: Testvik, målform: bokmål}\nplaner:\n  - navn: Klimaplan\n";
  private static final String WHO = "&navn=Kari+Nordmann&epost=k%40x.example";

  @TempDir Path folder;
  private ChangedDesk desk;

  @BeforeEach
  void begin() throws Exception {
    Files.writeString(folder.resolve("planer.yaml"), PLANS);
    FirstCommit.of(folder);
    desk =
        new ChangedDesk(
            folder,
            SourceReader.read(folder),
            Stages::check,
            () ->
                new GitFolder(
                    folder, SourceReader::reads, List.of(folder.resolve(".git/machine-settings"))));
    Files.writeString(folder.resolve("planer.yaml"), PLANS.replace("Klima", "Miljø"));
    Files.writeString(folder.resolve("sider.yaml"), "# <b>\n");
  }

  private static String text(Reply reply) {
    return new String(reply.page(), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What a browser would send of a page without its files. */
  private static String form(String page) {
    StringBuilder body = new StringBuilder("a=b");
    Matcher inputs =
        Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(page);
    while (inputs.find()) {
      body.append('&').append(inputs.group(1)).append('=').append(encoded(inputs.group(2)));
    }
    Matcher message = Pattern.compile("(?s)<textarea[^>]*>\n(.*?)</textarea>").matcher(page);
    return message.find()
        ? body + "&melding=" + encoded(plain(message.group(1)).replace("\n", "\r\n"))
        : body.toString();
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String file(String page, String path) {
    Matcher box =
        Pattern.compile("name=\"fil\" value=\"([0-9a-f]{40} " + path + ")\" checked").matcher(page);
    assertThat(box.find()).as(page).isTrue();
    return "&fil=" + encoded(box.group(1));
  }

  private List<String> messages() throws Exception {
    try (Git git = Git.open(folder.toFile())) {
      List<String> messages = new ArrayList<>();
      for (RevCommit commit : git.log().call()) {
        messages.add(commit.getAuthorIdent().getName() + ": " + commit.getFullMessage());
      }
      return messages;
    }
  }

  @Test
  void whatIsChosenIsCommittedWithAMessageOfItAlone() throws Exception {
    String page = text(desk.shown(""));
    assertThat(page).contains("3 endringer i 2 filer", "Git vet ikke hvem du er her");

    Reply done = desk.taken(form(page) + file(page, "planer.yaml") + WHO);
    assertThat(done.status()).as(text(done)).isEqualTo(303);
    assertThat(messages())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Kari Nordmann: ")
        .contains("Miljøplan")
        .doesNotContain("sider.yaml");
    String address = done.to();
    String hash = address.substring(address.length() - 10);
    assertThat(text(desk.shown("lagret=" + hash)))
        .contains("Lagret i git som " + hash, "sider.yaml: Ny fil")
        .doesNotContain(" planer.yaml\" checked");
    assertThat(text(desk.shown("lagret=0123456789"))).doesNotContain("Lagret i git som");
    assertThat(text(desk.shown("lagret=<b>"))).doesNotContain("<b>");
  }

  @Test
  void aMessageOfOnesOwnStandsWithoutWhatCannotBeSeen() throws Exception {
    String page = text(desk.shown(""));
    String body =
        form(page).replaceAll("&melding=.*", "")
            + "&melding=%23+Mitt%07%E2%80%AE%0D%0A%0D%0A-+b+++";
    assertThat(desk.taken(body + file(page, "sider.yaml") + WHO).status()).isEqualTo(303);
    assertThat(messages().get(0)).isEqualTo("Kari Nordmann: # Mitt\n\n- b\n");
  }

  @Test
  void whatIsMissingIsAskedForAndWhatIsWrittenIsKept() throws Exception {
    String page = text(desk.shown(""));
    String empty = form(page).replaceAll("&melding=.*", "") + "&melding=+%07+";
    assertThat(text(desk.taken(empty)))
        .contains("href=\"#filer\"", "href=\"#melding\"", "href=\"#navn\"", "aria-invalid=\"true\"")
        .doesNotContain(" checked");
    assertThat(text(desk.taken(form(page) + file(page, "sider.yaml") + "&navn=%3CKari")))
        .contains("href=\"#epost\"", "value=\"&lt;Kari\"")
        .containsOnlyOnce(" checked");
    assertThat(messages()).hasSize(1);
  }

  @Test
  void whatIsChangedMeanwhileIsShownAgain() throws Exception {
    String page = text(desk.shown(""));
    Files.writeString(folder.resolve("planer.yaml"), PLANS + "  - navn: Ny\n");
    Reply again =
        desk.taken(form(page) + file(page, "planer.yaml") + file(page, "sider.yaml") + WHO);
    assertThat(again.status()).isEqualTo(409);
    assertThat(text(again)).contains("Ingenting er lagret i git", "Kari Nordmann");
    assertThat(messages()).hasSize(1);
  }

  @Test
  void aFormOfOthersOrHalfOfOneIsNotTakenIn() throws Exception {
    String page = text(desk.shown(""));
    String body = form(page) + file(page, "planer.yaml") + WHO;
    String other = body.replaceAll("_merke=[0-9a-f]{32}", "_merke=" + "0".repeat(32));
    assertThat(desk.taken(other).status()).isEqualTo(403);
    assertThat(desk.taken(body.replaceAll("_merke=[0-9a-f]{32}", "")).status()).isEqualTo(403);
    assertThat(desk.taken(body.replace("_slutt=1", "")).status()).isEqualTo(400);
    assertThat(desk.taken("%zz=%").status()).isEqualTo(403);
    assertThat(messages()).hasSize(1);
  }

  @Test
  void errorsAreToldAndHinderNothing() throws Exception {
    Files.writeString(folder.resolve("planer.yaml"), PLANS + "    status: tull\n");
    String page = text(desk.shown(""));
    assertThat(page.indexOf("De kan lagres i git likevel"))
        .isPositive()
        .isLessThan(page.indexOf("<button"));
    assertThat(desk.taken(form(page) + file(page, "planer.yaml") + WHO).status()).isEqualTo(303);
  }

  @Test
  void whoCommitsIsWhomGitKnows() throws Exception {
    Files.writeString(
        folder.resolve(".git/machine-settings"), "[user]\nname = Ola <b>\nemail = o@x.example\n");
    String page = text(desk.shown(""));
    assertThat(page).contains("Lagres som Ola  b, o@x.example.").doesNotContain("id=\"navn\"");
    assertThat(desk.taken(form(page) + file(page, "planer.yaml") + WHO).status()).isEqualTo(303);
    assertThat(messages().get(0)).startsWith("Ola  b: ");
  }

  @Test
  void whatCannotBeDoneIsToldWithTheMessageToCopy() throws IOException {
    Files.writeString(folder.resolve(".git/MERGE_HEAD"), "0".repeat(40) + "\n");
    assertThat(text(desk.shown("")))
        .contains("Herfra kan dette ikke lagres i git", "En fletting", "Forslag til melding i git")
        .doesNotContain("<form");
  }

  @Test
  void thatAnotherProgramUsesGitIsSaidInWords() throws Exception {
    String page = text(desk.shown(""));
    Files.writeString(folder.resolve(".git/index.lock"), "");

    Reply refused = desk.taken(form(page) + file(page, "planer.yaml") + WHO);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(text(refused))
        .contains("Et annet program bruker git i denne mappen", "Ingenting er lagret i git")
        .doesNotContain("Exception", "LockFailed");
    assertThat(messages()).hasSize(1);
  }

  @Test
  void whatGitCannotWriteIsSaidInWords() throws Exception {
    String page = text(desk.shown(""));
    for (int first = 0; first < 256; first++) {
      Path shelf = folder.resolve(".git/objects").resolve(String.format("%02x", first));
      if (!Files.exists(shelf)) {
        Files.writeString(shelf, "in the way");
      }
    }

    Reply refused = desk.taken(form(page) + file(page, "planer.yaml") + WHO);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(text(refused))
        .contains("Det gikk ikke å lagre i git. Filen kunne ikke lagres (")
        .doesNotContain("Exception");
    assertThat(messages()).hasSize(1);
  }

  @Test
  void aFileIsCommittedAsTheDiskSpellsIt() throws Exception {
    String spelt = "planer/ba\u030Atplan.md";
    Files.createDirectories(folder.resolve("planer"));
    Files.writeString(folder.resolve(spelt), "---\nnavn: Båtplan\ntype: temaplan\n---\n");
    String page = text(desk.shown(""));

    Reply done = desk.taken(form(page) + file(page, "planer/båtplan.md") + WHO);

    assertThat(done.status()).as(text(done)).isEqualTo(303);
    try (Git git = Git.open(folder.toFile())) {
      assertThat(git.status().call().getUntracked()).doesNotContain(spelt, "planer/båtplan.md");
      assertThat(git.status().call().getMissing()).isEmpty();
      assertThat(git.status().call().getUncommittedChanges()).doesNotContain(spelt);
    }
    assertThat(text(desk.shown(""))).doesNotContain("planer/båtplan.md\" checked");
  }
}
