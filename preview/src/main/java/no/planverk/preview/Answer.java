package no.planverk.preview;

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
record Answer(int status, String type, byte[] body, boolean lasting, String to) {

  /** It is being made: whoever asked asks again. */
  static final int MAKING = 202;

  static final String HTML = "text/html; charset=utf-8";

  /** A file, or what stands in the place of one. */
  Answer(int status, String type, byte[] body, boolean lasting) {
    this(status, type, body, lasting, "");
  }

  /** What the forms say. */
  static Answer of(Reply reply) {
    return new Answer(reply.status(), HTML, reply.page(), false, reply.to());
  }

  /** A page. */
  static Answer page(int status, byte[] body) {
    return new Answer(status, HTML, body, false);
  }
}
