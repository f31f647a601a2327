/** One person's phone: its apps, each with a stack of screens, and what slides in over them. */
import { act } from "../api.js";
import { h } from "../elements.js";
import { refresh } from "../store.js";
import { homeScreen } from "../apps/springboard.js";
import { smsApp } from "../apps/sms.js";
import { mailApp } from "../apps/mail.js";
import { settingsApp } from "../apps/settings.js";
import { wechatApp } from "../screens/tabs.js";
import { chatScreen } from "../screens/chat.js";
import { friendScreen } from "../screens/friends.js";
import { browserScreen } from "../screens/browser.js";
import { scannerScreen } from "../screens/scanner.js";
import { miniScreen } from "../screens/mini.js";
import { Settings } from "./device.js";
import { watchNews } from "./banner.js";
import { toast } from "./sheets.js";

const FIRST = { home: homeScreen, wechat: wechatApp, sms: smsApp, mail: mailApp, settings: settingsApp };

/**
 * A screen is `{element, tone?, update?(state), shown?(), gone?()}`; `tone` "light" asks for white status bar letters.
 */
export class Handset {
  constructor(person, onChange) {
    this.person = person;
    this.state = null;
    this.onChange = onChange;
    this.settings = new Settings(person);
    this.element = h("div", { class: "handset" });
    this.apps = new Map();
    this.app = "wechat";
    this.news = watchNews(this);
    this.show("wechat");
  }

  stack(app = this.app) {
    if (!this.apps.has(app)) {
      const place = h("div", { class: "app", data: { name: app } });
      this.element.append(place);
      const made = { place, screens: [] };
      this.apps.set(app, made);
      this.add(made, FIRST[app](this));
    }
    return this.apps.get(app);
  }

  add(stack, screen) {
    stack.screens.push(screen);
    screen.element.classList.add("screen");
    stack.place.append(screen.element);
    if (this.state) screen.update?.(this.state);
  }

  top() {
    return this.stack().screens.at(-1);
  }

  tone() {
    return this.top().tone ?? "dark";
  }

  /** Brings an app to the front: wechat, sms, mail or the home screen. */
  show(app) {
    this.app = app;
    this.stack(app);
    for (const [name, { place }] of this.apps) place.hidden = name !== app;
    this.settle();
  }

  /** Opens a screen over the one in front. */
  push(screen) {
    const stack = this.stack();
    const below = stack.screens.at(-1);
    this.add(stack, screen);
    screen.element.classList.add(screen.rises ? "rises" : "slides");
    below.element.inert = true;
    this.settle();
    (screen.element.querySelector("[data-first]") ?? screen.element.querySelector("button"))?.focus({ preventScroll: true });
    return screen;
  }

  /** Closes the screen in front, or `screen` with everything over it. */
  pop(screen) {
    const stack = screen ? [...this.apps.values()].find((each) => each.screens.includes(screen)) : this.stack();
    if (!stack || stack.screens.length < 2) return;
    const from = screen ? stack.screens.indexOf(screen) : stack.screens.length - 1;
    for (const closed of stack.screens.splice(Math.max(1, from))) this.leave(closed);
    stack.screens.at(-1).element.inert = false;
    this.settle();
  }

  leave(screen) {
    screen.gone?.();
    screen.element.inert = true;
    screen.element.classList.add("leaving");
    setTimeout(() => screen.element.remove(), 260);
  }

  /** Back to the first screen of the app in front. */
  root() {
    const stack = this.stack();
    if (stack.screens.length > 1) this.pop(stack.screens[1]);
  }

  /** The system's way back: closes what lies over, then the page, the screen, the app. */
  back() {
    if (this.cover) return this.cover();
    const screen = this.top();
    if (screen.back) return screen.back();
    if (this.stack().screens.length > 1) return this.pop();
    return this.app === "home" ? undefined : this.show("home");
  }

  /** How this phone is set: `{system, dark, size, net}`. */
  device() {
    return this.settings.of(this.me());
  }

  /** Sets the phone; it is kept in this browser. */
  async set(wishes) {
    this.settings.remember(wishes);
    const device = await this.act("device", wishes);
    if (device) this.onChange();
  }

  settle() {
    this.top().shown?.();
    this.onChange();
  }

  update(state) {
    this.state = state;
    this.settings.restore(this.me(), (wishes) => this.act("device", wishes));
    for (const { screens } of this.apps.values()) for (const screen of screens) screen.update?.(state);
    this.news.update(state);
    if (!this.element.hidden) this.top().shown?.();
    this.onChange();
  }

  /** How many unread things an app has. */
  unread(app) {
    if (app === "wechat") return this.state?.people.find((each) => each.id === this.person)?.unread ?? 0;
    return this.news.unread(app);
  }

  me() {
    return this.state?.people.find((each) => each.id === this.person) ?? { id: this.person, name: "" };
  }

  /** Does something as this person; a refusal is shown on the phone and gives null. */
  async act(action, body) {
    try {
      const answer = await act(this.person, action, body);
      refresh();
      return answer;
    } catch (error) {
      toast(this, error.message);
      return null;
    }
  }

  /** Goes where an answer of the phone API says: a web page, a mini-program, the chat, the scanner, a text. */
  async follow(answer) {
    if (!answer) return;
    if (answer.mini) this.openMini(answer.mini);
    else if (answer.scan) this.scan(answer.scan);
    else if (answer.open) this.openPage(answer.open);
    else if (answer.chat) this.openChat();
    else if (answer.text !== undefined) toast(this, answer.text);
  }

  /** Opens a link of a text, an SMS or a mail in the in-app browser. */
  async openLink(url) {
    this.follow(await this.act("open", { url }));
  }

  openPage(url) {
    this.show("wechat");
    this.push(browserScreen(this, url));
  }

  openChat(source = "account") {
    this.show("wechat");
    this.root();
    this.push(chatScreen(this, source));
  }

  openFriend(id) {
    this.show("wechat");
    this.root();
    this.push(friendScreen(this, id));
  }

  openMini(page = {}) {
    this.show("wechat");
    this.push(miniScreen(this, page));
  }

  /** Opens the scanner; `purpose` is `{key, type}` when a menu button asked for it. */
  scan(purpose = {}) {
    this.show("wechat");
    this.push(scannerScreen(this, purpose));
  }
}
