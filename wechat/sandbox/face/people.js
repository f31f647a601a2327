/** The left column: whom to be, and where the desktop pages are. */
import { button, fill, h } from "./elements.js";
import { icon } from "./icons.js";
import { choose, on, store } from "./store.js";
import { openTour } from "./tour.js";

/** A person's avatar: the surname on the person's colour. */
export function avatar(person, className = "avatar") {
  return h("span", { class: className, style: { background: person.avatar_color || "#7d8794" }, "aria-hidden": "true" },
    (person.name || "？").slice(0, 1));
}

/** What is so about a person just now, from what WeChat knows: followed or not, and the account's tags. */
export function labels(person) {
  if (!person.following) return [{ text: "未关注" }];
  const tags = (person.tags ?? []).filter((name) => name !== "星标组");
  return [{ text: "已关注", good: true }, ...tags.map((text) => ({ text, good: !text.startsWith("未") }))];
}

function row(person) {
  const current = person.id === store.person;
  return h("li", {}, button(
    {
      class: "person", "aria-pressed": String(current), data: { person: person.id },
      on: { click: () => choose(person.id) },
    },
    h("span", { class: "person-face" }, avatar(person),
      person.unread > 0 && h("span", { class: "badge", "aria-label": `${person.unread} 条未读` }, String(person.unread))),
    h("span", { class: "person-words" },
      h("span", { class: "person-name" }, person.name),
      h("span", { class: "person-about" }, person.about || ""),
      h("span", { class: "person-labels" }, labels(person).map(({ text, good }) => h("span", { class: good ? "chip chip-good" : "chip" }, text)))),
  ));
}

function desktop(root) {
  const links = [["学校与省中心工作台", "/staff"], ["用人单位", "/employer"], ["学生", "/student"]];
  return h("section", { class: "desktop" },
    h("h2", {}, "电脑端"),
    h("ul", {}, links.map(([title, path]) =>
      h("li", {}, h("a", { href: `${root}${path}`, target: "_blank", rel: "noopener" }, icon("out", 16), title)))),
    h("p", {}, "电脑上出现的二维码，用手机里的“扫一扫”读。"));
}

/** Draws the column into `place` and keeps it right. */
export function showPeople(place) {
  const list = h("ul", { class: "person-list" });
  const foot = h("div", { class: "people-foot" });
  const line = h("p", { class: "line-down", role: "alert" });
  fill(place,
    h("header", { class: "brand" },
      h("img", { src: "face/logo.svg", alt: "", width: 36, height: 36 }),
      h("h1", {}, "微就业", h("small", {}, "微信模拟器")),
      button({ class: "help", label: "看六步导览", on: { click: openTour } }, "?")),
    h("h2", { class: "people-title" }, "你是谁"),
    list, line, foot);

  on("state", ({ state }) => {
    const focused = document.activeElement?.closest?.("[data-person]")?.dataset.person;
    fill(list, state.people.map(row));
    if (focused) list.querySelector(`[data-person="${CSS.escape(focused)}"]`)?.focus();
    const root = state.account?.public_url;
    fill(foot,
      root && desktop(root.replace(/\/$/, "")),
      h("p", { class: "disclaimer" }, "这是模拟器：不连真正的微信，短信和邮件也不会真的发出去。"));
    line.textContent = "";
  });
  on("person", () => {
    for (const each of list.querySelectorAll("[data-person]")) {
      each.setAttribute("aria-pressed", String(each.dataset.person === store.person));
    }
  });
  on("line", () => {
    line.textContent = store.online ? (store.state ? "" : store.failure) : "和模拟器的连接断了，正在重连…";
  });
}
