/** The SMS app: senders, and a thread with codes that can be copied. */
import { button, fill, h } from "../elements.js";
import { linked, navBar } from "../frame/bars.js";
import { ownSms, sender } from "../frame/banner.js";
import { toast } from "../frame/sheets.js";
import { brief, moment } from "../times.js";

const CODE = /(?:验证码|校验码|动态码)\D{0,6}(\d{4,8})|(\d{4,8})\D{0,8}(?:验证码|校验码|动态码)/;

function threads(state) {
  const found = new Map();
  for (const sms of ownSms(state)) {
    const name = sender(sms.text);
    found.set(name, [...(found.get(name) ?? []), sms]);
  }
  return found;
}

/** The SMS app of one handset. */
export function smsApp(handset) {
  const list = h("div", { class: "scroll ios-list" });
  return {
    element: h("section", { class: "ios", "aria-label": "信息" },
      h("header", { class: "ios-head" }, h("h2", {}, "信息"), h("p", {}, handset.me().phone || "")), list),
    update(state) {
      this.element.querySelector(".ios-head p").textContent = handset.me().phone ? `本机号码 ${handset.me().phone}` : "";
      const rows = [...threads(state)].map(([name, all]) => button(
        { class: "ios-row", on: { click: () => handset.push(thread(handset, name)) } },
        h("span", { class: "ios-dot", hidden: !handset.news.isUnread("sms", all[0]) }),
        h("span", { class: "ios-face", "aria-hidden": "true" }, name.slice(0, 1)),
        h("span", { class: "chat-words" },
          h("span", { class: "chat-head" }, h("span", { class: "ios-name" }, name), h("time", {}, brief(all[0].at))),
          h("span", { class: "ios-text" }, all[0].text))));
      fill(list, rows.length ? rows : h("p", { class: "ios-empty" }, h("strong", {}, "还没有短信"), "服务器发给这个号码的验证码和提醒会出现在这里。"));
    },
    shown() {
      if (handset.state) this.update(handset.state);
    },
  };
}

function thread(handset, name) {
  const messages = h("div", { class: "messages scroll ios-thread", role: "log" });
  const screen = {
    element: h("section", { class: "ios", "aria-label": `${name}的短信` },
      navBar(name, { back: () => handset.pop(screen), className: "ios-nav" }), messages),
    update(state) {
      const all = [...(threads(state).get(name) ?? [])].reverse();
      fill(messages, all.map((sms) => {
        const found = CODE.exec(sms.text);
        const code = found && (found[1] ?? found[2]);
        return h("div", { class: "entry" },
          h("time", { class: "moment", datetime: sms.at }, moment(sms.at)),
          h("p", { class: "ios-bubble" }, linked(sms.text, null, (url) => handset.openLink(url))),
          code && button({ class: "ios-code", on: { click: () => copy(handset, code) } }, `复制验证码 ${code}`));
      }));
      requestAnimationFrame(() => { messages.scrollTop = messages.scrollHeight; });
    },
    shown: () => handset.news.markRead("sms"),
  };
  return screen;
}

async function copy(handset, code) {
  const done = await navigator.clipboard.writeText(code).then(() => true, () => false);
  toast(handset, done ? `已复制 ${code}` : `验证码是 ${code}`);
}
