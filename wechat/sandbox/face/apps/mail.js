/** The mail app: the list of letters and one letter, shown without running anything in it. */
import { button, fill, h } from "../elements.js";
import { linked, navBar } from "../frame/bars.js";
import { ownMails } from "../frame/banner.js";
import { brief, full } from "../times.js";

/** The mail app of one handset. */
export function mailApp(handset) {
  const list = h("div", { class: "scroll ios-list" });
  return {
    element: h("section", { class: "ios", "aria-label": "邮件" },
      h("header", { class: "ios-head" }, h("h2", {}, "收件箱"), h("p", {}, "")), list),
    update(state) {
      const rows = ownMails(state).map((mail) => button(
        { class: "ios-row", on: { click: () => handset.push(letter(handset, mail)) } },
        h("span", { class: "ios-dot", hidden: !handset.news.isUnread("mail", mail) }),
        h("span", { class: "chat-words" },
          h("span", { class: "chat-head" }, h("span", { class: "ios-name" }, mail.from || "微就业"), h("time", {}, brief(mail.at))),
          h("span", { class: "ios-subject" }, mail.subject), h("span", { class: "ios-text" }, mail.text))));
      fill(list, rows.length ? rows : h("p", { class: "ios-empty" }, h("strong", {}, "还没有邮件"), "微信和短信都送不到时，服务器会改发邮件。"));
    },
    shown() {
      if (handset.state) this.update(handset.state);
    },
  };
}

function letter(handset, mail) {
  const screen = {
    element: h("section", { class: "ios white", "aria-label": "邮件正文" },
      navBar("", { back: () => handset.pop(screen), className: "ios-nav" }),
      h("div", { class: "scroll letter" },
        h("h3", {}, mail.subject),
        h("p", { class: "letter-who" }, h("strong", {}, mail.from || "微就业"), h("span", {}, `收件人：${mail.to}`), h("time", {}, full(mail.at))),
        mail.html ? page(handset, mail.html) : h("p", { class: "letter-text" }, linked(mail.text, null, (url) => handset.openLink(url))))),
    shown: () => handset.news.markRead("mail"),
  };
  return screen;
}

const LETTER_STYLE = "<style>body{margin:0;font:16px/1.6 -apple-system,'PingFang SC','Noto Sans CJK SC',sans-serif;color:#191919;overflow-wrap:anywhere}a{color:#0a6ed1}img{max-width:100%}</style>";

/** The HTML of a letter in a frame that runs no script; its links open in the in-app browser. */
function page(handset, html) {
  const frame = h("iframe", { class: "letter-page", sandbox: "allow-same-origin", title: "邮件正文", srcdoc: LETTER_STYLE + html });
  frame.addEventListener("load", () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    frame.style.height = `${inside.documentElement.scrollHeight + 8}px`;
    inside.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      event.preventDefault();
      handset.openLink(link.href);
    });
  });
  return frame;
}
