import { nameCells, tickRows, workByKeys } from "./desk.js";
import { richEditors } from "./editor.js";
import { forEachPage } from "./page.js";

workByKeys();
forEachPage(tickRows);
forEachPage(nameCells);
forEachPage(richEditors);
