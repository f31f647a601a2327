/** 收藏: the pages that this person keeps; each opens again. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { navBar } from "../frame/bars.js";
import { brief } from "../times.js";
import { picture } from "./friends.js";

/** The list, newest first. */
export function keptScreen(handset) {
  const list = h("div", { class: "scroll kept" });
  const row = (each) => h("div", { class: "kept-row" },
    button({ class: "kept-open", on: { click: () => handset.openLink(each.url) } },
      picture(each, "link-picture"),
      h("span", { class: "kept-words" }, h("strong", {}, each.title), h("span", {}, `${new URL(each.url).host} · ${brief(each.at)}`))),
    button({ class: "nav-key", label: `从收藏里删除${each.title}`, on: { click: () => handset.act("drop", { id: each.id }) } }, icon("close", 18)));
  const screen = {
    element: h("section", { class: "wechat", "aria-label": "收藏" }, navBar("收藏", { back: () => handset.pop(screen) }), list),
    update({ kept }) {
      fill(list, kept.length ? kept.map(row)
        : h("p", { class: "hint" }, "还没有收藏。在网页右上角的 ··· 里点“收藏”，网页就会留在这里。"));
    },
  };
  return screen;
}
