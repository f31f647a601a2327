// What every page does on both surfaces; without it the pages still work.
import "../../../node_modules/htmx.org/dist/htmx.esm.js";
import { askInDialogs } from "./ask.js";
import { renewPictures } from "./captcha.js";
import { keepDrafts } from "./drafts.js";
import { countLetters, fillRegions, focusFirstError, forgiveTyping, markNeeded, nameFiles, sendOnPick } from "./fields.js";
import { tellOffline } from "./offline.js";
import { fitPhotos, waitForPhotos } from "./photos.js";
import { guardForms } from "./pending.js";
import { pollEntrance } from "./entrance.js";
import { respondOrNot } from "./respond.js";
import { tellTitle } from "./title.js";
import { countDown } from "./undo.js";

/** Runs `enhance` for the page as loaded, and for each piece that is swapped in later. */
export function forEachPage(enhance) {
  const run = () => enhance(document);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
  document.addEventListener("htmx:after:swap", run);
}

document.documentElement.classList.add("scripted");
waitForPhotos();
guardForms();
tellOffline();
tellTitle();
forgiveTyping();
forEachPage((page) => {
  askInDialogs(page);
  renewPictures(page);
  keepDrafts(page);
  countLetters(page);
  fillRegions(page);
  fitPhotos(page);
  sendOnPick(page);
  nameFiles(page);
  markNeeded(page);
  pollEntrance(page);
  respondOrNot(page);
  countDown(page);
});
forEachPage(focusFirstError);
