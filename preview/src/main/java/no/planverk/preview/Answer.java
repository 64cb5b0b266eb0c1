package no.planverk.preview;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param lasting whether the same address always holds the same
 */
record Answer(int status, String type, byte[] body, boolean lasting) {

  static final String HTML = "text/html; charset=utf-8";

  /** A page. */
  static Answer page(int status, byte[] body) {
    return new Answer(status, HTML, body, false);
  }
}
