/** The phone's home screen: the apps that matter here. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";

const APPS = [["wechat", "chats", "微信"], ["sms", "message", "信息"], ["mail", "mail", "邮件"], ["settings", "gear", "设置"]];

/** The home screen of one handset. */
export function homeScreen(handset) {
  const badges = new Map();
  const day = h("p", { class: "home-day" });
  const date = h("p", { class: "home-date" });

  function today() {
    const now = new Date();
    day.textContent = `星期${"日一二三四五六"[now.getDay()]}`;
    date.textContent = `${now.getMonth() + 1}月${now.getDate()}日`;
  }

  function draw() {
    today();
    for (const [app, badge] of badges) {
      const count = handset.unread(app);
      badge.textContent = count > 99 ? "99+" : String(count);
      badge.hidden = !count;
    }
  }

  return {
    tone: "light",
    element: h("section", { class: "home", "aria-label": "手机主屏幕" },
      h("div", { class: "home-widget" }, day, date),
      h("div", { class: "home-apps" }, APPS.map(([app, sign, title]) => {
        const badge = h("span", { class: "badge", hidden: true });
        badges.set(app, badge);
        return button({ class: "home-app", on: { click: () => handset.show(app) } },
          h("span", { class: `app-icon app-${app}` }, icon(sign, 36), badge), h("span", {}, title));
      })),
      h("p", { class: "home-note" }, "模拟的手机")),
    update: draw,
    shown: draw,
  };
}
