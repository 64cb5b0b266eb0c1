package no.planverk.form.page;

import java.nio.charset.StandardCharsets;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param to where to go instead; empty where there is a page
 * @param page the page
 */
public record Reply(int status, String to, byte[] page) {

  /** A page. */
  public static Reply page(int status, String html) {
    return new Reply(status, "", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Another page is to be asked for. */
  public static Reply to(String address) {
    return new Reply(303, address, new byte[0]);
  }
}
