/** Notices new messages, SMS and mails, and lets a banner slide down as phones do. */
import { announce, button, h } from "../elements.js";
import { icon } from "../icons.js";
import { store } from "../store.js";

const TITLES = { sms: "信息", mail: "邮件", wechat: "微信", friend: "微信" };
const SHOWN_MS = 6000;

/** The mails that belong to this phone: its owner's where the sandbox knows them, else all. */
export function ownMails(state) {
  const mails = state?.mails ?? [];
  return mails.some((mail) => "mine" in mail) ? mails.filter((mail) => mail.mine) : mails;
}

/** The SMS that were sent to this phone's number, newest first. */
export function ownSms(state) {
  const sms = state?.sms ?? [];
  return sms.some((each) => "mine" in each) ? sms.filter((each) => each.mine) : sms;
}

/** One line that says what a chat entry is about. */
export function summary(entry) {
  if (entry.kind === "card" || entry.kind === "news") return entry.title || "[消息]";
  return (entry.text || "").replace(/\s+/g, " ");
}

/** Watches one handset's state; `unread("sms" | "mail")` counts what was not opened yet. */
export function watchNews(handset) {
  const known = { sms: null, mail: null, wechat: null, friend: null };
  const read = (app) => localStorage.getItem(`phone.read.${handset.person}.${app}`) || store.firstLook.at;
  const lists = (state) => ({
    sms: ownSms(state),
    mail: ownMails(state),
    wechat: state.chat.filter((entry) => entry.from === "account"),
    friend: state.friends.filter((entry) => entry.from === "friend"),
  });

  function banner(app, title, text, open) {
    handset.element.querySelector(".banner")?.remove();
    const note = button({ class: "banner", on: { click: () => { note.remove(); open(); } } },
      h("span", { class: `app-icon app-${app === "friend" ? "wechat" : app} small` }, icon(app === "sms" ? "message" : app === "mail" ? "mail" : "chats", 20)),
      h("span", { class: "banner-words" },
        h("span", { class: "banner-title" }, title, h("time", {}, "现在")),
        h("span", { class: "banner-text" }, text)));
    handset.element.append(note);
    announce(`${TITLES[app]}：${title}，${text}`);
    setTimeout(() => note.remove(), SHOWN_MS);
  }

  function tell(app, item, state) {
    if (app === "friend") {
      if (handset.app === "wechat" && handset.top().friend === item.friend) return announce(summary(item));
      const name = state.people.find(({ id }) => id === item.friend)?.name ?? "";
      return banner(app, name, `[链接] ${item.title}`, () => handset.openFriend(item.friend));
    }
    if (app === "wechat") {
      const source = item.source === "mini" ? "mini" : "account";
      if (handset.app === "wechat" && handset.top().chat === source) return announce(summary(item));
      banner(app, source === "mini" ? "服务通知" : state.account.name, summary(item), () => handset.openChat(source));
    } else if (handset.app !== app) {
      banner(app, app === "mail" ? item.subject : sender(item.text), item.text || "", () => handset.show(app));
    }
    return undefined;
  }

  return {
    update(state) {
      for (const [app, list] of Object.entries(lists(state))) {
        const fresh = known[app] && list.filter((item) => !known[app].has(item.id));
        known[app] = new Set(list.map((item) => item.id));
        const newest = fresh?.reduce((a, b) => (!a || b.at > a.at ? b : a), null);
        if (newest && !handset.element.hidden) tell(app, newest, state);
      }
    },
    unread(app) {
      if (!handset.state) return 0;
      const list = app === "sms" ? ownSms(handset.state) : app === "mail" ? ownMails(handset.state) : [];
      return list.filter((item) => item.at > read(app)).length;
    },
    isUnread: (app, item) => item.at > read(app),
    markRead(app) {
      const list = app === "sms" ? ownSms(handset.state) : ownMails(handset.state);
      const latest = list.reduce((at, item) => (item.at > at ? item.at : at), read(app));
      localStorage.setItem(`phone.read.${handset.person}.${app}`, latest);
    },
  };
}

/** Who sent an SMS: the sign in 【】 that every one of them begins with. */
export function sender(text) {
  return /【(.+?)】/.exec(text || "")?.[1] ?? "1069 0000 2026";
}
