/** WeChat's first screen: chats, contacts, discover, me, with the bar of tabs below. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { chatList } from "./chats.js";
import { contacts, discover, mine } from "./tabpages.js";

const TABS = [
  ["chats", "chats", "微信", chatList],
  ["contacts", "contacts", "通讯录", contacts],
  ["discover", "compass", "发现", discover],
  ["me", "person", "我", mine],
];

/** The whole of WeChat's first screen for one handset. */
export function wechatApp(handset) {
  let current = "chats";
  const body = h("div", { class: "tab-body" });
  const bar = h("nav", { class: "tabs", "aria-label": "微信" });
  const pages = new Map(TABS.map(([id, , , make]) => [id, make(handset)]));
  const keys = new Map();

  for (const [id, sign, title] of TABS) {
    const badge = h("span", { class: "badge", hidden: true });
    const key = button({ class: "tab", on: { click: () => open(id) } },
      h("span", { class: "tab-icon" }, icon(sign, 26), badge), h("span", {}, title));
    keys.set(id, { key, badge });
    bar.append(key);
  }

  function open(id) {
    current = id;
    fill(body, pages.get(id).element);
    for (const [name, { key }] of keys) {
      if (name === id) key.setAttribute("aria-current", "page");
      else key.removeAttribute("aria-current");
    }
    if (handset.state) pages.get(id).update(handset.state);
  }

  open(current);
  return {
    element: h("section", { class: "wechat", "aria-label": "微信" }, body, bar),
    update(state) {
      for (const page of pages.values()) page.update(state);
      const unread = handset.unread("wechat");
      const { badge } = keys.get("chats");
      badge.textContent = unread > 99 ? "99+" : String(unread);
      badge.hidden = !unread;
    },
  };
}
