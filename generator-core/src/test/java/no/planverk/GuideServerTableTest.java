package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide's one table says of servers is what the settings below it do. */
class GuideServerTableTest {

  private static final Path GUIDE = Path.of("../docs/publisering.md");

  /** Where a server's settings begin in the guide; those of a build service come after others. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "nginx", "```nginx\n",
          "Apache", "```apache\n",
          "IIS", "```xml\n",
          "Azure", "```json\n",
          "GitHub Pages", "planstrategi.yml -->\n```yaml\n",
          "GitLab Pages", ".gitlab-ci.yml -->\n```yaml\n");

  /** What settings say who do what a row promises, whichever server they are for. */
  private static final Map<String, String> SAID =
      Map.of(
          "lang levetid i `tema`",
          "\"~/tema/[^\n]*\"public, max-age=31536000, immutable\";"
              + "|\"/tema/[^\n]*\n\\s*Header always set Cache-Control \"public, max-age=31536000, immutable\""
              + "|<location path=\"tema\">[^!]*\"UseMaxAge\" cacheControlMaxAge=\"365\\.00:00:00\" cacheControlCustom=\"public, immutable\""
              + "|\"route\": \"/tema/\\*\\.\\{css,js,woff2}\", \"headers\": \\{ \"Cache-Control\": \"public, max-age=31536000, immutable\"",
          "`no-cache` for alt annet",
          "default +\"no-cache\";|\n  Header always set Cache-Control \"no-cache\""
              + "|cacheControlMode=\"DisableCache\"|\"globalHeaders\": \\{\\s*\"Cache-Control\": \"no-cache\"",
          "sikkerhetsregelen som hode, med `frame-ancestors`",
          "Content-Security-Policy\"?:?(?: value=)? ?\"default-src 'none'; [^\"\n]*; frame-ancestors 'none'\"",
          "`nosniff`",
          "X-Content-Type-Options\"?:?(?: value=)? ?\"nosniff\"",
          "`no-referrer`",
          "Referrer-Policy\"?:?(?: value=)? ?\"no-referrer\"",
          "`404.html` når en side ikke finnes",
          "error_page 404 /404\\.html;|ErrorDocument 404 /404\\.html"
              + "|<error statusCode=\"404\" path=\"404\\.html\" responseMode=\"File\" />"
              + "|\"404\": \\{ \"rewrite\": \"/404\\.html\", \"statusCode\": 404 }",
          "ferdig komprimerte filer",
          "gzip_static on;|AddEncoding gzip \\.gz|-Dplanverk\\.compressed");

  /** Endings that IIS 10 knows as it is delivered; a file with another is answered as missing. */
  private static final List<String> KNOWN_TO_IIS =
      List.of(
          "html", "css", "js", "json", "svg", "xml", "txt", "csv", "ics", "xlsx", "docx", "pdf",
          "png");

  @Test
  void theTableSaysWhatTheSettingsDo() throws IOException {
    List<List<String>> table = table();
    List<String> servers = table.get(0);
    List<List<String>> rows = table.subList(2, table.size());
    assertThat(servers.subList(1, servers.size()))
        .containsExactlyInAnyOrderElementsOf(SETTINGS.keySet());
    assertThat(rows.stream().map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(SAID.keySet());
    for (List<String> row : rows) {
      for (int at = 1; at < servers.size(); at++) {
        String settings = settings(servers.get(at));
        assertThat(Pattern.compile(said(row.get(0))).matcher(settings).find())
            .as("%s: %s", servers.get(at), row.get(0))
            .isEqualTo(row.get(at).equals("ja"));
      }
    }
  }

  @Test
  void iisKnowsTheKindOfEveryFile() throws IOException {
    String settings = settings("IIS");
    List<String> told =
        Pattern.compile(
                "<remove fileExtension=\"\\.(\\w+)\" />\\s*<mimeMap fileExtension=\"\\.\\1\"")
            .matcher(settings)
            .results()
            .map(each -> each.group(1))
            .toList();
    assertThat(
            BuiltSite.shared(Path.of("src/test/cases/good-every-field/in")).files("", "").stream()
                .filter(file -> file.matches("(?!omdirigering/).+\\.[^/]+"))
                .map(file -> file.replaceFirst(".*\\.", ""))
                .distinct())
        .contains("html", "ttl", "jsonld")
        .allMatch(ending -> KNOWN_TO_IIS.contains(ending) || told.contains(ending));
  }

  @Test
  void azureIsToldNothingItDoesNotKnow() throws IOException {
    Map<String, Object> settings = JSON.std.mapFrom(settings("Azure"));
    assertThat(settings).containsOnlyKeys("routes", "responseOverrides", "globalHeaders");
    assertThat((List<?>) settings.get("routes"))
        .allSatisfy(
            route -> assertThat(((Map<?, ?>) route).keySet()).hasToString("[route, headers]"));
    assertThat(((Map<?, ?>) settings.get("globalHeaders")).values())
        .allMatch(String.class::isInstance);
  }

  private static String said(String row) {
    return SAID.getOrDefault(row, "");
  }

  private static String settings(String server) throws IOException {
    String guide = Files.readString(GUIDE);
    String begin = SETTINGS.getOrDefault(server, "");
    int from = guide.indexOf(begin) + begin.length();
    return guide.substring(from, guide.indexOf("```", from));
  }

  /** The cells of the table, its head and the line below the head first. */
  private static List<List<String>> table() throws IOException {
    return Files.readAllLines(GUIDE).stream()
        .dropWhile(line -> !line.startsWith("| | nginx"))
        .takeWhile(line -> line.startsWith("|"))
        .map(
            line ->
                Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                    .map(String::strip)
                    .toList())
        .toList();
  }
}
