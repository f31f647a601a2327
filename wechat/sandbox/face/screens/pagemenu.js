/** The sheet behind ··· in the in-app browser. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { ask, sheet, toast } from "../frame/sheets.js";
import { pickFriend } from "./friends.js";
import { sizeBar } from "./sizes.js";

/** `url` as the world knows it: a person's host is our server's web view, WeChat shows the server's own address. */
export function publicAddress(handset, url) {
  const found = new URL(url, location.href);
  if (found.host !== `${handset.person}.${location.host}`) return found.href;
  return new URL(found.pathname + found.search + found.hash, handset.state.public_url).href;
}

function key(sign, label, value, close) {
  return button({ class: "page-tool", on: { click: () => close(value) } }, h("span", {}, icon(sign, 26)), label);
}

/** Opens the sheet for the page in front; `card` is what the page wants to be shared as, or null. */
export async function pageMenu(handset, { url, title, card, reload }) {
  const address = url ? publicAddress(handset, url) : "";
  const link = {
    title: card?.title || title, desc: card?.desc || address, url: card?.link ? publicAddress(handset, card.link) : address,
    picture: card?.imgUrl ?? "",
  };
  const acts = {
    forward: () => pickFriend(handset, link),
    keep: async () => { if (await handset.act("keep", link)) toast(handset, "已收藏"); },
    open: () => window.open(address, "_blank", "noopener"),
    copy: async () => {
      const done = await navigator.clipboard.writeText(address).then(() => true, () => false);
      toast(handset, done ? "已复制链接" : "浏览器不让复制");
    },
    reload,
    size: () => sizeBar(handset),
    complain: () => ask(handset, {
      title: "投诉", text: "真正的微信在这里打开微信自己的投诉页，由微信处理，我们收不到。模拟器里没有这一页。", yes: "知道了", no: null,
    }),
  };
  const chosen = await sheet(handset, "网页操作", (close) => [
    h("p", { class: "actions-title" }, address ? `网页由 ${new URL(address).host} 提供` : "网页"),
    h("div", { class: "page-tools" },
      key("forward", "转发给朋友", "forward", close), key("star", "收藏", "keep", close),
      key("compass", "在浏览器打开", "open", close)),
    h("div", { class: "page-tools" },
      key("chain", "复制链接", "copy", close), key("reload", "刷新", "reload", close),
      key("letters", "调整字体", "size", close), key("warn", "投诉", "complain", close)),
  ]);
  if (!chosen) return;
  if (!address && ["forward", "keep", "open", "copy"].includes(chosen)) toast(handset, "这个网页没有可以分享的地址");
  else await acts[chosen]();
}
