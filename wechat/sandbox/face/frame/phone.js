/** The phone itself: bezel, status bar, home indicator, the keys beside it, and one handset for each person. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { clock } from "../times.js";
import { choose, on, store } from "../store.js";
import { avatar } from "../people.js";
import { Handset } from "./handset.js";

const WIDTH = 414;
const HEIGHT = 868;
const handsets = new Map();
let glass, status, rail, phone, network;

/** The handset of the person who is chosen now. */
export function handset() {
  if (!handsets.has(store.person)) {
    const made = new Handset(store.person, drawStatus);
    handsets.set(store.person, made);
    glass.append(made.element);
  }
  return handsets.get(store.person);
}

function statusBar() {
  const time = h("span", { class: "status-time" });
  const tick = () => { time.textContent = clock(new Date()); };
  tick();
  network = h("span", { class: "network" }, "5G");
  setInterval(tick, 5000);
  const bars = [4, 6.5, 9, 11.5].map((height) => h("i", { style: { height: `${height}px` } }));
  return h("div", { class: "status", "aria-hidden": "true" },
    time,
    h("span", { class: "island" }),
    h("span", { class: "status-right" },
      h("span", { class: "signal" }, bars), network,
      h("span", { class: "battery" }, h("i", {}))));
}

function drawStatus() {
  const current = handsets.get(store.person);
  if (!current) return;
  const { system, dark, net } = current.device();
  Object.assign(glass.dataset, { tone: current.tone(), system, dark: String(dark), net });
  network.textContent = { good: "5G", slow: "3G", none: "无网络" }[net];
  for (const key of rail.querySelectorAll("[data-app]")) {
    const count = current.unread(key.dataset.app);
    const mark = key.querySelector(".badge");
    mark.textContent = count > 99 ? "99+" : String(count);
    mark.hidden = !count;
    key.classList.toggle("is-current", current.app === key.dataset.app);
  }
}

function railKey(name, app, title) {
  return button({ class: "rail-key", data: { app }, on: { click: () => handset().show(app) } },
    icon(name, 22), h("span", {}, title), h("span", { class: "badge", hidden: true }));
}

function switcher() {
  const list = h("ul", { class: "switcher", "aria-label": "你是谁" });
  on("state", ({ state }) => fill(list, state.people.map((person) => h("li", {},
    button({ class: "switch", "aria-pressed": String(person.id === store.person), on: { click: () => choose(person.id) } },
      avatar(person), h("span", {}, person.name),
      person.unread > 0 && h("span", { class: "badge" }, String(person.unread)))))));
  return list;
}

function fit() {
  const stage = phone.parentElement.parentElement;
  const height = stage.clientHeight - 20;
  const width = stage.clientWidth - 100;
  const scale = Math.min(1, height / HEIGHT, width / WIDTH);
  phone.parentElement.style.setProperty("--scale", scale.toFixed(4));
}

/** Draws the phone into `stage` and lets it follow the state. */
export function showPhone(stage) {
  status = statusBar();
  glass = h("div", { class: "glass" }, status,
    button({ class: "indicator", label: "回到手机主屏幕", on: { click: () => handset().show("home") } }, h("i", {})),
    h("div", { class: "system-keys", role: "group", "aria-label": "安卓系统按键" },
      button({ label: "系统返回键", on: { click: () => handset().back() } }, icon("triangle", 22)),
      button({ label: "系统主屏幕键", on: { click: () => handset().show("home") } }, icon("circle", 22))));
  phone = h("div", { class: "phone" },
    h("span", { class: "side side-left" }), h("span", { class: "side side-left low" }), h("span", { class: "side side-right" }), glass);
  rail = h("nav", { class: "rail", "aria-label": "手机上的应用" },
    railKey("chats", "wechat", "微信"), railKey("message", "sms", "短信"), railKey("mail", "mail", "邮件"),
    button({ class: "rail-key", on: { click: () => handset().scan() } }, icon("scan", 22), h("span", {}, "扫一扫")),
    railKey("gear", "settings", "设置"), railKey("home", "home", "主屏幕"));
  stage.append(switcher(), h("div", { class: "fit" }, phone), rail);

  new ResizeObserver(fit).observe(stage);
  on("person", () => {
    for (const [id, each] of handsets) each.element.hidden = id !== store.person;
    handset().element.hidden = false;
    drawStatus();
  });
  on("state", ({ state }) => {
    handset().update(state);
    drawStatus();
  });
  handset();
  drawStatus();
}
