/** The in-app browser: a web page in a frame on the person's own host, with WeChat's title bar. */
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { choose, toast } from "../frame/sheets.js";

/** The browser screen for one address. */
export function browserScreen(handset, url) {
  const title = h("h2", { class: "nav-title" }, handset.state?.account.name ?? "");
  const progress = h("span", { class: "progress" });
  const frame = h("iframe", {
    class: "web", src: url, title: "网页", allow: "camera *; microphone *; geolocation *; clipboard-write *",
    on: { load: () => progress.classList.add("done") },
  });

  function reload() {
    progress.classList.remove("done");
    frame.src = url;
  }

  async function more() {
    const { host } = new URL(url, location.href);
    const choice = await choose(handset, `网页由 ${host} 提供`, [
      { label: "刷新", value: "reload" }, { label: "复制链接", value: "copy" },
    ]);
    if (choice === "reload") reload();
    if (choice === "copy") {
      const done = await navigator.clipboard.writeText(new URL(url, location.href).href).then(() => true, () => false);
      toast(handset, done ? "已复制链接" : "浏览器不让复制");
    }
  }

  function listen(event) {
    if (event.source !== frame.contentWindow) return;
    if (event.data?.type === "title" && event.data.title) {
      title.textContent = String(event.data.title).slice(0, 60);
      frame.title = title.textContent;
    }
    if (event.data?.type === "close") handset.pop(screen);
  }

  window.addEventListener("message", listen);
  const screen = {
    rises: true,
    element: h("section", { class: "browser", "aria-label": "网页" },
      h("header", { class: "nav browser-nav" },
        h("div", { class: "nav-side" },
          button({ class: "nav-key", label: "关闭网页", on: { click: () => handset.pop(screen) } }, icon("close", 22))),
        title,
        h("div", { class: "nav-side nav-right" },
          button({ class: "nav-key", label: "刷新", on: { click: reload } }, icon("reload", 21)),
          button({ class: "nav-key", label: "更多", on: { click: more } }, icon("dots", 24))),
        progress),
      frame),
    gone: () => window.removeEventListener("message", listen),
  };
  return screen;
}
