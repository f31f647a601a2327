/** The in-app browser: a web page in a frame on the person's own host, with WeChat's bars. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { swipeBack } from "../frame/edge.js";
import { pageMenu } from "./pagemenu.js";
import { Pages } from "./pages.js";

/** The browser screen for one address. */
export function browserScreen(handset, url) {
  const pages = new Pages(new URL(url, location.href).href);
  const title = h("h2", { class: "nav-title" }, handset.state?.account.name ?? "");
  const progress = h("span", { class: "progress" });
  let card = null;
  let heard = false;
  const frame = h("iframe", {
    class: "web", src: url, title: "网页", allow: "camera *; microphone *; geolocation *; clipboard-write *",
    on: { load: loaded },
  });
  const backKey = button({ class: "page-key", label: "后退", on: { click: () => go(-1) } }, icon("back", 24));
  const onKey = button({ class: "page-key", label: "前进", on: { click: () => go(1) } }, icon("next", 24));
  const keys = h("div", { class: "page-keys", hidden: true }, backKey, onKey);

  function draw() {
    keys.hidden = handset.device().system !== "ios" || pages.list.length < 2;
    backKey.disabled = !pages.canGoBack;
    onKey.disabled = !pages.canGoOn;
  }

  function loaded() {
    progress.classList.add("done");
    if (!heard && !pages.awaited) pages.arrive({ url: null, kind: "push" });
    heard = false;
    draw();
  }

  function show(address) {
    progress.classList.remove("done");
    frame.contentWindow.location.replace(address);
  }

  function go(delta) {
    const address = pages.step(delta);
    if (address) show(address);
    draw();
    return Boolean(address);
  }

  function reload() {
    const address = pages.again();
    if (address) show(address);
    draw();
  }

  function settings() {
    const device = handset.device();
    frame.style.colorScheme = device.dark ? "dark" : "light";
    frame.contentWindow?.postMessage({ type: "device", device }, "*");
    draw();
  }

  const hears = {
    title: ({ title: said }) => {
      title.textContent = String(said || "").slice(0, 60) || title.textContent;
      frame.title = title.textContent;
    },
    page: (said) => {
      heard = true;
      if (said.kind !== "replace" || pages.awaited) card = null;
      pages.arrive({ ...said, url: String(said.url) });
      settings();
    },
    share: (said) => { card = said.card; },
    go: ({ delta }) => { if (delta) go(Math.sign(delta)); else reload(); },
    close: () => handset.pop(screen),
  };
  const listen = (event) => {
    if (event.source === frame.contentWindow && Object.hasOwn(hears, event.data?.type)) hears[event.data.type](event.data);
  };
  const more = () => pageMenu(handset, { url: pages.now.url, title: title.textContent, card, reload });

  window.addEventListener("message", listen);
  const screen = {
    rises: true,
    back: () => go(-1) || handset.pop(screen),
    element: h("section", { class: "browser", "aria-label": "网页" },
      h("header", { class: "nav browser-nav" },
        h("div", { class: "nav-side" },
          button({ class: "nav-key", label: "关闭网页", on: { click: () => handset.pop(screen) } }, icon("close", 22))),
        title,
        h("div", { class: "nav-side nav-right" },
          button({ class: "nav-key", label: "更多", on: { click: more } }, icon("dots", 24))),
        progress),
      frame, keys),
    update: settings,
    gone: () => window.removeEventListener("message", listen),
  };
  screen.element.append(swipeBack(() => screen.back(), frame));
  settings();
  return screen;
}
