// Counters under long texts, cascading regions, and the first field that needs a look.

export function countLetters(page) {
  for (const text of page.querySelectorAll("textarea[data-counter]")) {
    const counter = document.getElementById(text.dataset.counter);
    const show = () => { counter.textContent = `${[...text.value].length}/${text.maxLength}`; };
    text.addEventListener("input", show);
    show();
  }
}

/** The sentence at the first refused field is read out, and its field is where typing goes on. */
export function focusFirstError(page) {
  const field = page.querySelector("[aria-invalid=true]");
  if (!field) return;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
}

/** Up to three native selects in place of a code field, from JSON `[{code, name, children}]`. */
export async function fillRegions(page) {
  for (const box of page.querySelectorAll("[data-region]")) {
    if (box.dataset.filled) continue;
    box.dataset.filled = "1";
    const answer = await fetch(box.dataset.region).catch(() => null);
    if (!answer?.ok) continue;
    const field = box.querySelector("input");
    field.type = "hidden";
    const tree = await answer.json();
    addLevel(box, field, tree.items ?? tree, field.value, 0);
  }
}

const LEVELS = ["省、自治区、直辖市", "市", "区、县"];

function addLevel(box, field, nodes, chosen, depth) {
  if (!nodes?.length) return;
  const select = document.createElement("select");
  select.className = "weui-select";
  select.setAttribute("aria-label", `${box.dataset.label}：${LEVELS[depth] ?? ""}`);
  select.append(new Option(`请选择${LEVELS[depth] ?? ""}`, ""));
  for (const node of nodes) select.append(new Option(node.name, node.code));
  const holds = (node) => node.code === chosen || node.children?.some(holds);
  select.value = nodes.find(holds)?.code ?? "";
  const descend = () => addLevel(box, field, nodes.find((n) => n.code === select.value)?.children, chosen, depth + 1);
  select.addEventListener("change", () => {
    while (select.nextSibling) select.nextSibling.remove();
    field.value = select.value || select.previousElementSibling?.value || "";
    chosen = "";
    descend();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  box.append(select);
  descend();
}
