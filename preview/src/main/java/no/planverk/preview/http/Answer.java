package no.planverk.preview.http;

import no.planverk.form.page.Reply;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param lasting whether the same address always holds the same
 * @param to the address to go to instead; empty where there is none
 */
public record Answer(int status, String type, byte[] body, boolean lasting, String to) {

  /** It is being made: whoever asked asks again. */
  public static final int MAKING = 202;

  public static final String HTML = "text/html; charset=utf-8";

  /** A file, or what stands in the place of one. */
  public Answer(int status, String type, byte[] body, boolean lasting) {
    this(status, type, body, lasting, "");
  }

  /** What the forms say. */
  public static Answer of(Reply reply) {
    return new Answer(reply.status(), HTML, reply.page(), false, reply.to());
  }

  /** A page. */
  public static Answer page(int status, byte[] body) {
    return new Answer(status, HTML, body, false);
  }
}
