// Lists by keyboard (j, k, enter, a, r, u, p, t, x, ?), and the bar that appears when rows are ticked.
import { nextPaper } from "./papers.js";

const KEYS = { a: "approve", r: "refuse", t: "take", u: "undo", z: "undo" };

export function workByKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.repeat && event.key in KEYS) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea, dialog, [contenteditable]")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "x") tick();
    else if (event.key === "p") nextPaper();
    else if (event.key === "?") help();
    else if (event.key in KEYS) press(KEYS[event.key]);
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => event.target.closest("[data-keys]") && help());
}

/** The link of the row that has the focus, else of the one that is open. */
function here(links) {
  const row = document.activeElement?.closest("tr, .desk-row");
  const focused = links.findIndex((link) => link === document.activeElement || row?.contains(link));
  return focused >= 0 ? focused : links.findIndex((link) => link.hasAttribute("aria-current"));
}

function rowLinks() {
  return [...document.querySelectorAll("[data-list] [data-row-link]")];
}

function move(step) {
  const links = rowLinks();
  if (!links.length) return;
  const to = Math.min(links.length - 1, Math.max(0, here(links) + step));
  links[to].focus();
  links[to].scrollIntoView({ block: "nearest" });
}

/** A long list shows the row that is open, wherever in it that is. */
export function showOpened(page) {
  for (const row of page.querySelectorAll("[data-list] .desk-row:has([aria-current])")) {
    const list = row.parentElement;
    if (list.scrollHeight > list.clientHeight) list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3;
  }
}

function tick() {
  const links = rowLinks();
  links[here(links)]?.closest("tr, .desk-row")?.querySelector("[data-tick]")?.click();
}

function help() {
  const dialog = document.getElementById("keys");
  if (dialog?.showModal && !dialog.open) dialog.showModal();
}

function press(key) {
  document.querySelector(`[data-key="${key}"]`)?.click();
}

export function tickRows(page) {
  for (const box of page.querySelectorAll("[data-ticks]")) {
    if (box.dataset.ready) continue;
    box.dataset.ready = "1";
    const all = box.querySelector("[data-tick-all]");
    const rows = () => [...box.querySelectorAll("[data-tick]")];
    const bar = document.getElementById(box.dataset.ticks);
    const show = () => {
      const ticked = rows().filter((row) => row.checked);
      for (const row of rows()) row.closest("tr")?.setAttribute("aria-selected", String(row.checked));
      if (bar) {
        bar.hidden = !ticked.length;
        for (const count of bar.querySelectorAll("[data-ticked]")) count.textContent = ticked.length;
      }
      all.checked = ticked.length > 0 && ticked.length === rows().length;
      all.indeterminate = ticked.length > 0 && !all.checked;
    };
    box.addEventListener("change", (event) => {
      if (event.target === all) for (const row of rows()) row.checked = all.checked;
      show();
    });
    show();
  }
}

/** On a narrow screen a row becomes a card: each cell then says which column it is of. */
export function nameCells(page) {
  for (const table of page.querySelectorAll("table.table")) {
    if (table.tHead?.rows.length !== 1) continue;
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent.trim());
    for (const row of table.tBodies[0]?.rows ?? []) {
      for (const cell of row.cells) {
        const head = heads[cell.cellIndex];
        const said = cell.childElementCount || cell.textContent.trim();
        if (head && said && cell.tagName === "TD" && !cell.dataset.label) cell.dataset.label = head;
      }
    }
  }
}
