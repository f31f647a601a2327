/** The bars and rows that WeChat's screens are made of. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";

/** The bar at the top: back at the left (with a count), the title in the middle, one key at the right. */
export function navBar(title, { back, count, right, className = "" } = {}) {
  return h("header", { class: `nav ${className}` },
    h("div", { class: "nav-side" },
      back && button({ class: "nav-key", label: "返回", on: { click: back } }, icon("back", 26),
        count > 0 && h("span", { class: "nav-count" }, String(count)))),
    h("h2", { class: "nav-title" }, title),
    h("div", { class: "nav-side nav-right" }, right));
}

/** A row that opens something: icon, title, text at the right, arrow. */
export function cell(title, { mark, text, onOpen, danger, center } = {}) {
  const inside = [
    mark && h("span", { class: "cell-mark" }, mark),
    h("span", { class: "cell-title" }, title),
    text && h("span", { class: "cell-text" }, text),
    onOpen && !center && h("span", { class: "cell-next" }, icon("next", 16)),
  ];
  const className = `cell${danger ? " danger" : ""}${center ? " center" : ""}`;
  return onOpen ? button({ class: className, on: { click: onOpen } }, inside) : h("div", { class: className }, inside);
}

/** A group of rows, set apart from the next one. */
export function group(...cells) {
  return h("div", { class: "group" }, ...cells);
}

/** The official account's picture. */
export function accountFace(className = "face") {
  return h("img", { class: className, src: "face/logo.svg", alt: "" });
}

/** Text with its links as buttons; `parts` as the phone API gives them, else found in the text. */
export function linked(text, parts, onLink) {
  const pieces = parts ?? split(text || "");
  return pieces.map((piece) => (piece.href
    ? h("a", { href: piece.href, on: { click: (event) => { event.preventDefault(); onLink(piece.href); } } }, piece.text)
    : piece.text));
}

function split(text) {
  return text.split(/(https?:\/\/[^\s<>"，。；）]+)/).filter(Boolean)
    .map((piece) => (/^https?:\/\//.test(piece) ? { text: piece, href: piece } : { text: piece }));
}
