// The search itself, which the search page and the plan table share.

import { loader } from "../../script/sok/last.mjs";
import { grouped, proposals } from "../../script/sok/side.mjs";
import { searcher } from "../../script/sok/treff.mjs";

window.planverkSokemotor = { loader, searcher, grouped, proposals };
