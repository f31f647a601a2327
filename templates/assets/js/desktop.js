import { nameCells, tickRows, workByKeys } from "./desk.js";
import { forEachPage } from "./page.js";

workByKeys();
forEachPage(tickRows);
forEachPage(nameCells);
