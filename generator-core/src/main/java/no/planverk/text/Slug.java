package no.planverk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the ASCII form of a name that ids, anchors and addresses are built of. */
public final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Places where a word may be parted: nobody sees them, so they part no word here. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u200C\u200D\u2060]");

  private Slug() {}

  /**
   * The slug of a text: lower-case letters a–z, digits and single hyphens, at most 80 characters; æ
   * becomes ae, ø o and å a, other letters lose their accents. Empty where nothing is left.
   */
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String slug = hyphened(isPlain(lower) ? lower : plain(lower));
    return slug.length() <= LONGEST ? slug : trimmed(slug.substring(0, LONGEST));
  }

  /** Most names are, and a site asks for many slugs. */
  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String plain(String lower) {
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFC);
    plain = plain.replace("æ", "ae").replace("ø", "o").replace("å", "a");
    plain = plain.replace("đ", "d").replace("ŋ", "n").replace("ŧ", "t").replace("ß", "ss");
    if (!isPlain(plain)) {
      plain = UNSEEN.matcher(plain).replaceAll("");
      plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
    return plain;
  }

  /** The letters and digits, with one hyphen for what lies between them. */
  private static String hyphened(String plain) {
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      boolean kept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (kept) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").append(sign);
      }
      gap = !kept;
    }
    return slug.toString();
  }

  private static String trimmed(String slug) {
    return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
  }
}
