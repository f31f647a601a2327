/** Searching for the official account and the mini-program by name. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { accountFace } from "../frame/bars.js";
import { profileScreen } from "./profile.js";

/** The search screen; it knows what the simulated WeChat has: one account, one mini-program. */
export function searchScreen(handset) {
  const results = h("div", { class: "scroll results", "aria-live": "polite" });
  const field = h("input", {
    type: "search", placeholder: "搜索公众号、小程序", "aria-label": "搜索公众号、小程序", "data-first": true, autocomplete: "off",
    on: { input: () => draw() },
  });

  function result(face, title, text, onOpen) {
    return button({ class: "chat-row", on: { click: onOpen } }, h("span", { class: "chat-face" }, face),
      h("span", { class: "chat-words" }, h("span", { class: "chat-head" }, h("span", { class: "chat-name" }, title)), h("span", { class: "chat-last" }, text)));
  }

  function draw() {
    const { account, mini } = handset.state ?? {};
    if (!account) return;
    const word = field.value.trim();
    const fits = (name) => !word || [...word].every((letter) => `${name}微就业招聘学生单位小程序公众号`.includes(letter));
    const found = [
      fits(account.name) && result(accountFace(), account.name, "公众号 · 高校毕业生就业服务", () => handset.push(profileScreen(handset))),
      mini && fits(mini.name) && result(h("span", { class: "face face-mini" }, icon("mini", 28)), mini.name, "小程序 · 高校毕业生就业服务", () => handset.openMini()),
    ].filter(Boolean);
    fill(results, found.length ? [h("p", { class: "hint left" }, word ? "搜索结果" : "这部手机上可以找到"), found]
      : h("p", { class: "hint" }, "没有找到。模拟器里只有一个公众号和一个小程序。"));
  }

  const screen = {
    element: h("section", { class: "wechat search", "aria-label": "搜索" },
      h("div", { class: "search-bar" },
        h("label", { class: "search-field" }, icon("search", 18), field),
        button({ class: "text-key", on: { click: () => handset.pop(screen) } }, "取消")),
      results),
    update: draw,
  };
  draw();
  return screen;
}
