package no.planverk.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** The finished site as a reader, a browser and a search engine see it: its text files, by path. */
record Site(Map<String, String> texts) {

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(html|js|json|xml|txt|css|svg|conf)", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<(script|style)\\b.*?</\\1>", Pattern.DOTALL);
  private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  static Site of(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (TEXT.matcher(path).matches()) {
            texts.put(path, new String(bytes, UTF_8));
          }
        });
    return new Site(texts);
  }

  boolean shows(String page, String text) {
    return shown(texts.getOrDefault(page, "")).contains(plain(text));
  }

  /** Whether a word stands in some figure; lines are broken anywhere in a box. */
  boolean drawn(String text) {
    String wanted = text.replaceAll("\\s", "");
    return texts.values().stream()
        .flatMap(file -> SVG.matcher(file).results())
        .map(MatchResult::group)
        .anyMatch(svg -> shown(svg).replaceAll("\\s", "").contains(wanted));
  }

  boolean matches(String path, String pattern) {
    return Pattern.compile(pattern).matcher(texts.getOrDefault(path, "")).find();
  }

  /** The files a pattern is found in, of those a browser shows or runs as markup. */
  String with(String pattern) {
    Pattern bad = Pattern.compile(pattern);
    return texts.entrySet().stream()
        .filter(file -> file.getKey().matches(".*\\.(html|svg|xml|css)"))
        .filter(file -> bad.matcher(file.getValue()).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static String shown(String page) {
    String seen = HIDDEN.matcher(page).replaceAll(" ").replaceAll("<[^>]*>", "");
    return plain(Parser.unescapeEntities(seen, false));
  }

  private static String plain(String text) {
    return text.replace("\u00AD", "").replaceAll("(?U)\\s+", " ").strip();
  }
}
