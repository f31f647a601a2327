/** Cards between people: picking a chat to forward a page to, and the chat where it then stands. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { navBar } from "../frame/bars.js";
import { ask, toast } from "../frame/sheets.js";
import { avatar } from "../people.js";
import { moment } from "../times.js";

/** The picture of a page: the one it asked for, else a chain. */
export function picture(link, className) {
  const plain = () => h("span", { class: `${className} no-picture` }, icon("chain", 24));
  if (!link.picture) return plain();
  const image = h("img", { class: className, src: link.picture, alt: "", on: { error: () => image.replaceWith(plain()) } });
  return image;
}

/** A page as a card. */
export function linkCard(handset, link) {
  return button({ class: "link-card", on: { click: () => handset.openLink(link.url) } },
    h("span", { class: "link-title" }, link.title),
    h("span", { class: "link-row" }, h("span", { class: "link-desc" }, link.desc), picture(link, "link-picture")));
}

/** Lets the person choose a chat, asks once more with the card in view, and sends. */
export function pickFriend(handset, link) {
  async function send(friend) {
    const sure = await ask(handset, {
      title: `发送给 ${friend.name}`, content: h("div", { class: "ask-card" }, h("strong", {}, link.title), h("span", {}, link.desc)),
      yes: "发送",
    });
    if (!sure || !(await handset.act("forward", { ...link, to: friend.id }))) return;
    handset.pop(screen);
    toast(handset, "已发送");
  }
  const screen = {
    rises: true,
    element: h("section", { class: "wechat", "aria-label": "选择一个聊天" },
      h("header", { class: "nav" },
        h("div", { class: "nav-side" }, button({ class: "nav-key", label: "取消", on: { click: () => handset.pop(screen) } }, icon("close", 22))),
        h("h2", { class: "nav-title" }, "选择一个聊天"), h("div", { class: "nav-side" })),
      h("div", { class: "scroll" }, h("p", { class: "hint left" }, "最近聊天"),
        handset.state.people.filter(({ id }) => id !== handset.person).map((friend) =>
          button({ class: "chat-row", on: { click: () => send(friend) } },
            avatar(friend), h("span", { class: "chat-words" }, h("span", { class: "chat-name" }, friend.name)))))),
  };
  handset.push(screen);
}

/** The chat with one friend. */
export function friendScreen(handset, id) {
  const friend = () => handset.state.people.find((each) => each.id === id) ?? { id, name: "" };
  const messages = h("div", { class: "messages scroll", role: "log", "aria-label": "和朋友的聊天", tabindex: "0" });
  const cards = () => handset.state.friends.filter((each) => each.friend === id);
  let drawn = -1;
  const screen = {
    friend: id,
    element: h("section", { class: "chat", "aria-label": friend().name },
      navBar(friend().name, { back: () => handset.pop(screen) }), messages),
    update() {
      if (drawn === cards().length) return;
      drawn = cards().length;
      fill(messages, cards().map((each) => h("div", { class: "entry" },
        h("time", { class: "moment", datetime: each.at }, moment(each.at)),
        h("div", { class: each.from === "me" ? "message own" : "message" },
          avatar(each.from === "me" ? handset.me() : friend(), "avatar chat-avatar"), linkCard(handset, each)))));
      requestAnimationFrame(() => { messages.scrollTop = messages.scrollHeight; });
    },
    shown() {
      if (cards().some((each) => !each.read) && !document.hidden) handset.act("read-friend", { friend: id });
    },
  };
  return screen;
}
