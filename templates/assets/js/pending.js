// A pressed button shows progress and cannot be pressed twice.
import { say } from "./announce.js";

const sent = new Map();

export function guardForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (sent.has(form)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!navigator.onLine) {
      event.preventDefault();
      event.stopImmediatePropagation();
      say("现在没有网络。填写的内容都还在，联网后再提交就好");
      return;
    }
    // After a broken try the browser sends the form itself, and shows whatever broke it.
    if (form.dataset.native) event.stopImmediatePropagation();
    press(form, event.submitter ?? document.querySelector(`[type=submit][form="${form.id}"]`));
  }, true);
  // Coming back with the back button finds the page as it was left.
  addEventListener("pageshow", (event) => event.persisted && releaseAll());
  document.addEventListener("htmx:finally:request", releaseAll);
  document.addEventListener("htmx:error", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    form.dataset.native = "1";
    say("网络不太稳定，没有收到结果。填写的内容都还在，请再试一次");
  });
  // An answer that refuses keeps the address of the form's page.
  document.addEventListener("htmx:before:history:update", (event) => {
    const { response, history } = event.detail;
    if (response.status >= 400 || history.path === location.pathname + location.search) event.preventDefault();
  });
}

function press(form, button) {
  sent.set(form, button && { button, html: button.innerHTML });
  if (!button) return;
  button.setAttribute("aria-disabled", "true");
  if (button.dataset.pending) {
    const spinner = document.createElement("span");
    spinner.className = "spinner";
    button.replaceChildren(spinner, button.dataset.pending);
  }
}

function releaseAll() {
  for (const [form, kept] of sent) {
    if (kept) {
      kept.button.removeAttribute("aria-disabled");
      kept.button.innerHTML = kept.html;
    }
    sent.delete(form);
  }
}
