package no.planverk.render.theme;

import java.util.Locale;

/** A colour in linear light, each part from 0 to 1. */
record Shade(double red, double green, double blue) {

  /** The colour written as {@code #rrggbb}. */
  static Shade of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Shade(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
  }

  /** The relative luminance of WCAG 2: 0 is black, 1 is white. */
  double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  double contrast(Shade other) {
    double mine = luminance() + 0.05;
    double its = other.luminance() + 0.05;
    return Math.max(mine, its) / Math.min(mine, its);
  }

  /**
   * The same hue at another luminance: between the paler and the purer of the two ways there, which
   * have that luminance and so also everything between them.
   */
  Shade at(double luminance) {
    return toWhite(luminance).mixed(strongest().toWhite(luminance), 0.15);
  }

  /** Darker by less light, lighter by white mixed in. */
  private Shade toWhite(double luminance) {
    double now = luminance();
    if (luminance <= now) {
      return now == 0 ? this : mixed(new Shade(0, 0, 0), 1 - luminance / now);
    }
    return mixed(new Shade(1, 1, 1), (luminance - now) / (1 - now));
  }

  /** As much light as the screen can give this hue. */
  private Shade strongest() {
    double most = Math.max(red, Math.max(green, blue));
    return most == 0 ? this : new Shade(red / most, green / most, blue / most);
  }

  /** This colour with a share, from 0 to 1, of another in it. */
  Shade mixed(Shade other, double share) {
    return new Shade(
        red + (other.red - red) * share,
        green + (other.green - green) * share,
        blue + (other.blue - blue) * share);
  }

  /** As {@code #rrggbb}. */
  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", coded(red), coded(green), coded(blue));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static long coded(double part) {
    double share = part <= 0.0031308 ? part * 12.92 : 1.055 * StrictMath.pow(part, 1 / 2.4) - 0.055;
    return Math.round(Math.min(Math.max(share, 0), 1) * 255);
  }
}
