/** What lies over a screen for a moment: action sheets, questions, short notes. */
import { announce, button, h } from "../elements.js";

function over(handset, className, content, close) {
  handset.cover?.();
  const cover = h("div", { class: `cover ${className}` }, content);
  const back = document.activeElement;
  handset.cover = close;
  const end = () => {
    handset.cover = null;
    cover.classList.add("leaving");
    setTimeout(() => cover.remove(), 200);
    if (back?.isConnected) back.focus({ preventScroll: true });
  };
  cover.addEventListener("click", (event) => { if (event.target === cover) close(); });
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Tab") keepInside(cover, event);
  });
  handset.element.append(cover);
  cover.querySelector("button")?.focus({ preventScroll: true });
  return end;
}

function keepInside(cover, event) {
  const stops = [...cover.querySelectorAll("button, input")];
  const at = stops.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
  event.preventDefault();
  stops[(at + stops.length) % stops.length]?.focus();
}

/** A sheet from below; `draw(close)` gives what is in it, `close(value)` what the promise gives. `clear` leaves the page to be seen. */
export function sheet(handset, label, draw, { clear = false } = {}) {
  return new Promise((resolve) => {
    let end;
    const close = (value = null) => { end(); resolve(value); };
    const content = h("div", { class: "actions", role: "dialog", "aria-modal": "true", "aria-label": label },
      draw(close), button({ class: "action cancel", on: { click: () => close() } }, clear ? "完成" : "取消"));
    end = over(handset, clear ? "cover-sheet cover-clear" : "cover-sheet", content, () => close());
  });
}

/** An action sheet; gives the `value` of the chosen item, or null. Items: `{label, value, danger?}`. */
export function choose(handset, title, items) {
  return sheet(handset, title || "操作", (close) => [
    title && h("p", { class: "actions-title" }, title),
    items.map(({ label, value, danger }) =>
      button({ class: danger ? "action danger" : "action", on: { click: () => close(value) } }, label)),
  ]);
}

/** A question with two answers, or a notice when `no` is null; gives true or false. */
export function ask(handset, { title, text, content: more, yes, no = "取消", danger = false }) {
  return new Promise((resolve) => {
    let end;
    const close = (value) => { end(); resolve(value); };
    const content = h("div", { class: "question", role: "alertdialog", "aria-modal": "true", "aria-label": title },
      h("h3", {}, title), text && h("p", {}, text), more,
      h("div", { class: "answers" },
        no && button({ class: "answer", on: { click: () => close(false) } }, no),
        button({ class: danger ? "answer danger" : "answer main", on: { click: () => close(true) } }, yes)));
    end = over(handset, "cover-question", content, () => close(false));
  });
}

/** A short note that goes away by itself. */
export function toast(handset, text) {
  handset.element.querySelector(".toast")?.remove();
  const note = h("div", { class: "toast" }, text);
  handset.element.append(note);
  announce(text);
  setTimeout(() => note.remove(), 2600);
}
