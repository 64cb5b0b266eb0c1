// Snowball's stemmer for Norwegian, as its authors describe it; a test holds it against Lucene's.

const HEAD = /^[^aeiouyæøå]*[aeiouyæøå]+[^aeiouyæøå]/u;
const MAIN = /(?:a|e|ede|ande|ende|ane|ene|hetene|en|heten|ar|er|heter|as|es|edes|endes|enes|hetenes|ens|hetens|ers|ets|et|het|ast)$/u;
const OTHER = /(?:e?leg|e?ig|e?lig|els|[es]?lov|hetslov)$/u;

/** The stem of a word in lower case: three endings, each only where enough of the word is left before it. */
export function snowball(word) {
  const least = Math.max(3, HEAD.exec(word)?.[0].length ?? word.length);
  const head = word.slice(0, least);
  let end = word.slice(least);
  if (/erte?$/u.test(end)) end = end.replace(/te?$/u, "");
  else if (MAIN.test(end)) end = end.replace(MAIN, "");
  else if (end.endsWith("s") && /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæøå]k)s$/u.test(word)) end = end.slice(0, -1);
  return head + end.replace(/([dv])t$/u, "$1").replace(OTHER, "");
}
