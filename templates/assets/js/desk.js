// Lists by keyboard (j, k, enter, a, r), and the bar that appears when rows are ticked.
export function workByKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, dialog, [contenteditable]")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "a") press("approve");
    else if (event.key === "r") press("refuse");
    else return;
    event.preventDefault();
  });
}

function move(step) {
  const links = [...document.querySelectorAll("[data-list] [data-row-link]")];
  if (!links.length) return;
  const focused = links.indexOf(document.activeElement);
  const current = links.findIndex((link) => link.hasAttribute("aria-current"));
  const from = focused >= 0 ? focused : current;
  const to = Math.min(links.length - 1, Math.max(0, from + step));
  links[to].focus();
  links[to].scrollIntoView({ block: "nearest" });
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
        bar.querySelector("[data-ticked]").textContent = ticked.length;
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
