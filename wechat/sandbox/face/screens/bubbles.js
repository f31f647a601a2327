/** One entry of a chat: a bubble, a template card, a news card or a grey line. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { accountFace, linked } from "../frame/bars.js";
import { avatar } from "../people.js";

function card(handset, entry) {
  const opens = Boolean(entry.url || entry.mini);
  const open = async () => handset.follow(await handset.act(`card/${encodeURIComponent(entry.id)}/open`, {}));
  const name = entry.source === "mini" ? handset.state.mini?.name : handset.state.account.name;
  return h("article", { class: "card", "aria-label": entry.title },
    h("header", { class: "card-head" },
      entry.source === "mini" ? h("span", { class: "face tiny face-mini" }, icon("mini", 14)) : accountFace("face tiny"),
      h("span", {}, name)),
    h("h3", {}, entry.title),
    h("dl", {}, (entry.fields ?? []).map(({ label, value }) =>
      h("div", {}, h("dt", {}, label), h("dd", {}, value)))),
    entry.remark && h("p", { class: "card-remark" }, entry.remark),
    opens && button({ class: "card-open", on: { click: open } }, entry.mini ? "进入小程序查看" : "查看详情", icon("next", 16)));
}

function news(handset, entry) {
  const open = () => entry.url && handset.openLink(entry.url);
  return h("article", {}, button({ class: "news", on: { click: open } },
    h("span", { class: "news-title" }, entry.title),
    h("span", { class: "news-row" },
      h("span", { class: "news-text" }, entry.text || ""),
      entry.picture ? h("img", { class: "news-picture", src: entry.picture, alt: "" }) : accountFace("news-picture"))));
}

/** The element for one chat entry. */
export function bubble(handset, entry) {
  if (entry.kind === "event" || entry.from === "system") {
    return h("p", { class: "system" }, h("span", {}, linked(entry.text, entry.parts, (url) => handset.openLink(url))));
  }
  if (entry.kind === "card") return card(handset, entry);
  if (entry.kind === "news") return news(handset, entry);
  const own = entry.from === "me";
  return h("div", { class: own ? "message own" : "message" },
    own ? avatar(handset.me(), "avatar chat-avatar") : accountFace(),
    h("div", { class: "bubble" },
      h("span", { class: "unseen" }, own ? "我：" : `${handset.state.account.name}：`),
      linked(entry.text, entry.parts, (url) => handset.openLink(url))));
}
