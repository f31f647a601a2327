/** The bar under a chat: the account's menu with sub-menus that open upward, and the text bar behind the keyboard key. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { toast } from "../frame/sheets.js";

/** The bar for one handset; `onSent` is called after something was said. */
export function menuBar(handset, onSent) {
  const element = h("div", { class: "menubar" });
  let mode = "menu";
  let known = "";
  let opened = -1;
  let busy = false;

  const field = h("input", {
    type: "text", class: "say", "aria-label": "写给公众号", enterkeyhint: "send", autocomplete: "off", maxlength: 600,
    on: { input: () => toggleSend(), keydown: (event) => { if (event.key === "Enter" && !event.isComposing) say(); } },
  });
  const send = button({ class: "green send", hidden: true, on: { click: () => say() } }, "发送");
  const extras = h("span", { class: "say-extras", "aria-hidden": "true" }, icon("smile", 28), icon("plus", 28));

  function toggleSend() {
    const empty = !field.value.trim();
    send.hidden = empty;
    extras.hidden = !empty;
  }

  async function say() {
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    toggleSend();
    if (!await handset.act("say", { text })) {
      field.value = text;
      toggleSend();
    }
    onSent();
  }

  async function tap(top, sub) {
    close();
    if (busy) return;
    busy = true;
    const answer = await handset.act("tap", { index: sub === undefined ? [top] : [top, sub] });
    busy = false;
    if (answer) {
      onSent();
      handset.follow(answer);
    }
  }

  function close(focus = false) {
    const key = element.querySelectorAll(".menu-key")[opened];
    opened = -1;
    for (const each of element.querySelectorAll(".submenu")) {
      each.classList.add("leaving");
      setTimeout(() => each.remove(), 150);
    }
    for (const each of element.querySelectorAll(".menu-key")) {
      if (each.hasAttribute("aria-expanded")) each.setAttribute("aria-expanded", "false");
    }
    if (focus) key?.focus();
  }

  function open(index, items, key) {
    const wasOpen = opened === index;
    close();
    if (wasOpen) return;
    opened = index;
    key.setAttribute("aria-expanded", "true");
    const list = h("div", { class: "submenu", role: "menu" },
      items.map((item, at) => button({ class: "submenu-item", role: "menuitem", on: { click: () => tap(index, at) } }, item.name)));
    list.addEventListener("keydown", (event) => move(event, list));
    key.parentElement.append(list);
    list.querySelector("button").focus({ preventScroll: true });
  }

  function move(event, list) {
    if (event.key === "Escape") return close(true);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return undefined;
    event.preventDefault();
    const stops = [...list.children];
    return stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  }

  function menu(buttons) {
    return buttons.map((item, index) => {
      const items = item.sub_button ?? [];
      const key = button({
        class: "menu-key", "aria-haspopup": items.length ? "menu" : null, "aria-expanded": items.length ? "false" : null,
        on: { click: () => (items.length ? open(index, items, key) : tap(index)) },
      }, items.length > 0 && icon("lines", 14), h("span", {}, item.name));
      return h("div", { class: "menu-slot" }, key);
    });
  }

  function draw(buttons) {
    opened = -1;
    const writing = mode === "text" || !buttons.length;
    const toggle = buttons.length > 0 && button({
      class: "bar-toggle", label: writing ? "打开菜单" : "打开键盘",
      on: { click: () => {
        mode = writing ? "menu" : "text";
        draw(buttons);
        if (mode === "text") field.focus();
      } },
    }, icon(writing ? "lines" : "keyboard", 28));
    fill(element, toggle, writing ? [field, extras, send] : menu(buttons));
    element.classList.toggle("writing", writing);
  }

  document.addEventListener("pointerdown", (event) => {
    if (opened >= 0 && !element.contains(event.target)) close();
  });

  return {
    element,
    update(state) {
      const me = handset.me();
      const buttons = me.following ? state.menu ?? [] : [];
      const now = JSON.stringify([buttons, me.following]);
      if (now === known) return;
      known = now;
      if (me.following) draw(buttons);
      else fill(element, button({ class: "follow-first", on: { click: async () => {
        if (await handset.act("follow", {})) toast(handset, "已关注");
      } } }, "关注公众号后可以使用菜单"));
    },
  };
}
