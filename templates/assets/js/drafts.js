// What was typed survives a lost connection or a closed page, in this browser tab only.
const PRIVATE = new Set(["password", "file", "hidden"]);

export function keepDrafts(page) {
  for (const form of page.querySelectorAll("form[data-keep]")) {
    if (form.dataset.kept) continue;
    form.dataset.kept = "1";
    const key = `draft:${location.pathname}:${form.dataset.keep}`;
    if (!form.querySelector("[aria-invalid=true]")) restore(form, key);
    form.addEventListener("input", () => store(form, key));
    form.addEventListener("submit", () => sessionStorage.setItem("draft-sent", key));
  }
  forgetSent(page);
}

function fields(form) {
  return [...form.elements].filter((f) => f.name && !PRIVATE.has(f.type) && !("private" in f.dataset));
}

function store(form, key) {
  const typed = fields(form).map((f) => [f.name, f.type === "checkbox" ? f.checked : f.value]);
  sessionStorage.setItem(key, JSON.stringify(typed));
}

function restore(form, key) {
  const typed = new Map(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
  for (const field of fields(form)) {
    if (!typed.has(field.name)) continue;
    if (field.type === "checkbox") field.checked = typed.get(field.name);
    else if (!field.value) field.value = typed.get(field.name);
  }
}

/** A draft is dropped once its form was sent and is no longer on the page: it was accepted. */
function forgetSent(page) {
  const key = sessionStorage.getItem("draft-sent");
  if (!key) return;
  const name = key.slice(key.lastIndexOf(":") + 1);
  if (page.querySelector(`form[data-keep="${name}"]`)) return;
  sessionStorage.removeItem(key);
  sessionStorage.removeItem("draft-sent");
}
