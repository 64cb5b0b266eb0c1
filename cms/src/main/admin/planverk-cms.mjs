// Starts Decap with the configuration beside this script, with formats that keep the author's files as they are.

import { shownFile, changedFile } from "./file-text.mjs";
import { choice, pointer } from "./widgets.mjs";
import { completed } from "./words.mjs";

window.CMS_MANUAL_INIT = true;

/** Under this key an entry carries its file as it was read. */
const READ = "planverk-fil";

/** A format of Decap's for files with some fields. */
function format(extension, fields) {
  return {
    fromFile: (text) => ({ ...shownFile(text, extension, fields), [READ]: text }),
    toFile: ({ [READ]: text = "", ...next }) => changedFile(text, extension, fields, next),
  };
}

async function start() {
  const { decap, things } = await (await fetch("config.json")).json();
  const { CMS, createClass, h } = window;
  for (const { name, fields, files, extension = "yaml" } of decap.collections) {
    const all = fields ?? files.flatMap((file) => file.fields);
    CMS.registerCustomFormat(`planverk-${name}`, extension, format(extension, all));
  }
  CMS.registerWidget("planverk-valg", createClass(choice(h)));
  CMS.registerWidget("planverk-peker", createClass(pointer(h, things)));
  CMS.registerLocale(decap.locale, completed(decap.locale, CMS.getLocale(decap.locale)));
  CMS.init({ config: decap });
}

document.addEventListener("DOMContentLoaded", start);
