// Counters under long texts, cascading regions, and the first field that needs a look.
import { fit } from "./photos.js";

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

/** What is being corrected no longer stands in red; the sentence stays, quietly. */
export function forgiveTyping() {
  document.addEventListener("input", ({ target }) => {
    if (target.getAttribute("aria-invalid") !== "true") return;
    target.removeAttribute("aria-invalid");
    const field = target.closest(".field");
    field?.classList.remove("field--bad");
    field?.classList.add("field--mending");
  });
}

/** Choosing a file in the page's own words: a browser's own control speaks the browser's language. */
export function nameFiles(page) {
  for (const field of page.querySelectorAll("input[type=file]:not(.logo-file)")) {
    if (field.closest(".file-pick")) continue;
    const box = document.createElement("label");
    const button = document.createElement("span");
    const name = document.createElement("span");
    box.className = "file-pick";
    button.className = "file-button";
    name.className = "file-name";
    const { pick: asked } = field.dataset;
    button.textContent = asked ?? (/pdf|xlsx/.test(field.accept) ? "选择文件" : "选择照片");
    field.before(box);
    box.append(field, button, name);
    const show = () => { name.textContent = [...field.files].map((file) => file.name).join("、") || (asked ? "" : "还没有选择"); };
    field.addEventListener("change", show);
    show();
  }
}

/** Native selects in place of a code field, a level at a time, from `/codes/…?parent=`. */
export async function fillRegions(page) {
  for (const box of page.querySelectorAll("[data-region]")) {
    if (box.dataset.filled) continue;
    box.dataset.filled = "1";
    const field = box.querySelector("input");
    await addLevel(box, field, "", field.value, 0);
  }
}

const LEVELS = ["省、自治区、直辖市", "市", "区、县"];

/** Codes of divisions nest by their digits: 230100 lies in 230000. */
const holds = (node, chosen, depth) =>
  node.code === chosen || (node.has_children && chosen.startsWith(node.code.slice(0, 2 * depth + 2)));

async function addLevel(box, field, parent, chosen, depth) {
  const answer = await fetch(`${box.dataset.region}?parent=${parent}`).catch(() => null);
  const nodes = answer?.ok ? (await answer.json()).items : [];
  if (!nodes.length) return;
  field.type = "hidden";
  const select = document.createElement("select");
  select.className = "weui-select";
  select.setAttribute("aria-label", `${box.dataset.label}：${LEVELS[depth] ?? ""}`);
  select.append(new Option(`请选择${LEVELS[depth] ?? ""}`, ""));
  for (const node of nodes) select.append(new Option(node.name, node.code));
  select.value = nodes.find((node) => holds(node, chosen, depth))?.code ?? "";
  const descend = async () => {
    if (depth + 1 < Number(box.dataset.levels) && nodes.find((node) => node.code === select.value)?.has_children) {
      await addLevel(box, field, select.value, chosen, depth + 1);
    }
  };
  select.addEventListener("change", () => {
    while (select.nextSibling) select.nextSibling.remove();
    field.value = select.value || select.previousElementSibling?.value || "";
    chosen = "";
    descend();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  box.append(select);
  await descend();
}

/** A field that another one makes necessary says so as soon as that one is filled in. */
export function markNeeded(page) {
  for (const mark of page.querySelectorAll("[data-needed-with]")) {
    const other = document.getElementById(mark.dataset.neededWith);
    const field = document.getElementById(mark.closest("label").htmlFor);
    const show = () => {
      mark.textContent = other.value ? "必填" : "选填";
      field.required = Boolean(other.value);
    };
    other.addEventListener("input", show);
    show();
  }
}

/** What is all that its form brings is sent as soon as it is picked. */
export function sendOnPick(page) {
  for (const field of page.querySelectorAll("input[data-send-on-pick]")) {
    field.addEventListener("change", async () => {
      await fit(field);
      if (field.files.length) field.form.requestSubmit(field.form.querySelector("[type=submit]"));
    });
  }
}
