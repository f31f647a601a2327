/** The chat with the official account (or 服务通知): messages, the menu, the text bar. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { navBar } from "../frame/bars.js";
import { bubble } from "./bubbles.js";
import { menuBar } from "./menubar.js";
import { profileScreen } from "./profile.js";
import { moment } from "../times.js";

const GAP_MS = 5 * 60 * 1000;

/** The chat screen; `source` "mini" shows what the mini-program's notifications brought. */
export function chatScreen(handset, source = "account") {
  const isMini = source === "mini";
  const title = h("span", {});
  const messages = h("div", { class: "messages scroll", role: "log", "aria-label": "聊天记录", tabindex: "0" });
  const drawn = new Map();
  let reading = false;

  function nearEnd() {
    return messages.scrollHeight - messages.scrollTop - messages.clientHeight < 160;
  }

  function draw(state) {
    title.textContent = isMini ? "服务通知" : state.account.name;
    const entries = state.chat.filter((entry) => (entry.source === "mini") === isMini);
    const first = drawn.size === 0;
    const stay = !first && !nearEnd();
    let last = 0;
    const ids = new Set(entries.map((entry) => entry.id));
    for (const [id, element] of drawn) {
      if (!ids.has(id)) {
        element.remove();
        drawn.delete(id);
      }
    }
    let grown = false;
    for (const entry of entries) {
      if (!drawn.has(entry.id)) {
        const apart = Date.parse(entry.at) - last > GAP_MS;
        const element = h("div", { class: first ? "entry" : "entry fresh" },
          apart && h("time", { class: "moment", datetime: entry.at }, moment(entry.at)), bubble(handset, entry));
        drawn.set(entry.id, element);
        messages.append(element);
        grown = true;
      }
      last = Date.parse(entry.at);
    }
    if (grown && !stay) toEnd();
  }

  function toEnd() {
    requestAnimationFrame(() => { messages.scrollTop = messages.scrollHeight; });
  }

  const bar = isMini ? null : menuBar(handset, toEnd);
  const screen = {
    chat: source,
    element: h("section", { class: "chat", "aria-label": isMini ? "服务通知" : "公众号会话" },
      navBar(title, {
        back: () => handset.pop(screen),
        right: !isMini && button({ class: "nav-key", label: "公众号资料", on: { click: () => handset.push(profileScreen(handset)) } }, icon("dots", 24)),
      }),
      messages, bar?.element),
    update(state) {
      draw(state);
      bar?.update(state);
    },
    async shown() {
      const waiting = handset.state?.chat.some((entry) => entry.from === "account" && entry.kind !== "event" && !entry.read);
      if (!waiting || reading || document.hidden) return;
      reading = true;
      await handset.act("read", {});
      reading = false;
    },
  };
  return screen;
}
