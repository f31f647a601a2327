/** The list of chats, the search above it and the small menu behind the plus sign. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { brief } from "../times.js";
import { accountFace, navBar } from "../frame/bars.js";
import { summary } from "../frame/banner.js";
import { avatar } from "../people.js";
import { chatScreen } from "./chat.js";
import { friendScreen } from "./friends.js";
import { greetingScreen, GREETING } from "./greeting.js";
import { profileScreen } from "./profile.js";
import { searchScreen } from "./search.js";

function row({ face, name, text, at, unread, onOpen }) {
  return button({ class: "chat-row", on: { click: onOpen } },
    h("span", { class: "chat-face" }, face,
      unread > 0 && h("span", { class: "badge" }, h("span", { class: "unseen" }, "未读 "), String(unread))),
    h("span", { class: "chat-words" },
      h("span", { class: "chat-head" }, h("span", { class: "chat-name" }, name), at && h("time", {}, brief(at))),
      h("span", { class: "chat-last" }, text)));
}

function plusMenu(handset, host) {
  const open = host.querySelector(".plus-menu");
  if (open) return open.remove();
  const close = () => host.querySelector(".plus-menu")?.remove();
  const item = (sign, title, act) => button({ class: "plus-item", on: { click: () => { close(); act(); } } }, icon(sign, 22), title);
  const menu = h("div", { class: "plus-menu" },
    item("addperson", "添加公众号", () => handset.push(searchScreen(handset))),
    item("scan", "扫一扫", () => handset.scan()));
  host.append(menu);
  menu.querySelector("button").focus();
  const outside = (event) => {
    if (host.querySelector(".nav-right")?.contains(event.target)) return;
    if (!menu.contains(event.target)) close();
    if (!menu.isConnected) document.removeEventListener("pointerdown", outside);
  };
  document.addEventListener("pointerdown", outside);
  menu.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  return undefined;
}

/** The tab 微信. */
export function chatList(handset) {
  const rows = h("div", { class: "chat-rows" });
  const title = h("span", {}, "微信");
  const element = h("div", { class: "tab-page" },
    navBar(title, { right: button({ class: "nav-key", label: "更多", on: { click: () => plusMenu(handset, element) } }, icon("plus", 24)) }),
    h("div", { class: "scroll" },
      button({ class: "search-key", on: { click: () => handset.push(searchScreen(handset)) } }, icon("search", 18), "搜索"),
      rows));

  return {
    element,
    update(state) {
      const me = handset.me();
      title.textContent = me.unread > 0 ? `微信(${me.unread})` : "微信";
      const own = state.chat.filter((entry) => entry.source !== "mini");
      const services = state.chat.filter((entry) => entry.source === "mini");
      const waiting = (list) => list.filter((entry) => entry.from === "account" && entry.read === false).length;
      const serviceUnread = waiting(services);
      const list = [];
      if (own.length || me.following) {
        const last = own.at(-1);
        list.push({
          at: last?.at ?? "", face: accountFace(), name: state.account.name,
          text: last ? summary(last) : "点开，看看菜单里有什么", unread: waiting(own),
          onOpen: () => handset.push(chatScreen(handset)),
        });
      }
      if (services.length) {
        list.push({
          at: services.at(-1).at, face: h("span", { class: "face face-service" }, icon("mini", 28)), name: "服务通知",
          text: summary(services.at(-1)), unread: serviceUnread, onOpen: () => handset.push(chatScreen(handset, "mini")),
        });
      }
      list.push(...friends(handset, state));
      list.sort((a, b) => (a.at < b.at ? 1 : -1));
      list.push({
        face: h("span", { class: "face face-team" }, icon("chats", 28)), name: "模拟器小助手",
        text: GREETING.summary, onOpen: () => handset.push(greetingScreen(handset)),
      });
      fill(rows, handset.device().net === "none" && h("p", { class: "no-net" }, icon("warn", 20), "当前网络不可用，请检查你的网络设置"),
        list.map(row), !me.following && invitation(handset, state));
    },
  };
}

/** One row for each friend with whom cards went to and fro. */
function friends(handset, state) {
  return [...new Set(state.friends.map(({ friend }) => friend))].map((id) => {
    const cards = state.friends.filter(({ friend }) => friend === id);
    const friend = state.people.find((each) => each.id === id) ?? { name: "" };
    return {
      at: cards.at(-1).at, face: avatar(friend, "avatar friend-face"), name: friend.name, text: `[链接] ${cards.at(-1).title}`,
      unread: cards.filter(({ read }) => !read).length, onOpen: () => handset.push(friendScreen(handset, id)),
    };
  });
}

function invitation(handset, state) {
  return h("div", { class: "invitation" },
    accountFace("face large"),
    h("p", {}, h("strong", {}, `还没有关注「${state.account.name}」`), "关注以后，办理结果和学校的通知会发到这里。"),
    button({ class: "green small", on: { click: () => handset.push(profileScreen(handset)) } }, "去看看"));
}
