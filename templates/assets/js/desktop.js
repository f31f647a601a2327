import { nameCells, showOpened, tickRows, workByKeys } from "./desk.js";
import { richEditors } from "./editor.js";
import { forEachPage } from "./page.js";
import { openPapers } from "./papers.js";

workByKeys();
openPapers();
forEachPage(tickRows);
forEachPage(showOpened);
forEachPage(nameCells);
forEachPage(richEditors);
