/** The right column: what happened on the wire, and every SMS and mail that was sent. */
import { button, fill, h } from "./elements.js";
import { icon } from "./icons.js";
import { pretty } from "./pretty.js";
import { full, seconds } from "./times.js";
import { OLDER, on, refreshWire, store, watch } from "./store.js";

const KINDS = {
  push: ["推送", "微信 → 服务器"],
  reply: ["回复", "服务器 → 微信"],
  api: ["接口", "服务器 → 微信"],
  oauth: ["授权", "网页授权"],
  web: ["网页", "手机 → 服务器"],
  sms: ["短信", "服务器 → 短信网关"],
  mail: ["邮件", "服务器 → 邮箱"],
};
const LEAD = /^(推送|调用|邮件|网页|授权|回复)：/;
const TABS = [["wire", "线路"], ["sms", "短信"], ["mail", "邮件"]];

const opened = new Set();
const known = new Set();
let filter = "all";
let tab = "wire";
let unfolded = false;

function good(status) {
  if (status === null || status === undefined || status === "") return "quiet";
  const number = Number(status);
  if (Number.isNaN(number)) return /^(ok|success|成功|sent|delivered)$/i.test(status) ? "good" : "bad";
  if (number >= 200 && number < 400) return "good";
  return "bad";
}

function opener(id, draw) {
  return () => {
    if (opened.has(id)) opened.delete(id);
    else opened.add(id);
    draw();
  };
}

function wireRow(row, draw) {
  const [label, way] = KINDS[row.kind] ?? [row.kind, ""];
  const id = `wire-${row.id}`;
  const isOpen = opened.has(id);
  const fresh = known.size > 0 && !known.has(id);
  return h("li", { class: `wire-row kind-${row.kind}${isOpen ? " is-open" : ""}${fresh ? " fresh" : ""}` },
    button({ class: "wire-head", data: { row: id }, "aria-expanded": String(isOpen), on: { click: opener(id, draw) } },
      h("span", { class: "wire-kind" }, label),
      h("span", { class: "wire-title" }, row.title.replace(LEAD, "")),
      h("span", { class: `wire-status ${row.errcode ? "bad" : good(row.status)}` }, row.errcode ? `errcode ${row.errcode}` : row.status || "无应答"),
      h("span", { class: "wire-meta" },
        h("time", { title: full(row.at) }, seconds(row.at)),
        way && h("span", {}, way),
        row.ms !== null && row.ms !== undefined && h("span", { class: "wire-ms" }, `${Math.round(row.ms)} ms`))),
    isOpen && h("div", { class: "wire-body" },
      h("h3", {}, "请求"), pretty(row.request), h("h3", {}, "应答"), pretty(row.response)));
}

function sentRow(kind, item, draw) {
  const id = `${kind}-${item.id}`;
  const isOpen = opened.has(id);
  return h("li", { class: `wire-row kind-${kind}${isOpen ? " is-open" : ""}` },
    button({ class: "wire-head", data: { row: id }, "aria-expanded": String(isOpen), on: { click: opener(id, draw) } },
      h("span", { class: "wire-kind" }, KINDS[kind][0]),
      h("span", { class: "wire-title" }, kind === "mail" ? item.subject : item.text),
      h("span", { class: "wire-meta" }, h("time", { title: full(item.at) }, seconds(item.at)), h("span", {}, `给 ${item.to}`))),
    isOpen && h("div", { class: "wire-body" }, h("p", { class: "sent-text" }, item.text)));
}

function empty(title, why) {
  return h("div", { class: "panel-empty" }, h("strong", {}, title), h("p", {}, why));
}

function whose() {
  const name = store.state?.people.find(({ id }) => id === store.person)?.name ?? "当前的人";
  return h("div", { class: "whose", role: "group", "aria-label": "看谁的" }, [[false, `只看${name}`], [true, "所有人"]].map(([everybody, label]) =>
    button({ class: "filter", data: { row: `whose-${everybody}` }, "aria-pressed": String(store.everybody === everybody), on: { click: () => watch(everybody) } }, label)));
}

function before(draw) {
  const { length } = store.older;
  if (!length) return null;
  return h("button", { type: "button", class: "before", data: { row: "before" }, "aria-expanded": String(unfolded), on: { click: () => { unfolded = !unfolded; draw(); } } },
    `${unfolded ? "收起" : ""}之前的 ${length < OLDER ? length : `${length} 多`} 条`);
}

function filters(draw) {
  const rows = unfolded ? [...store.wire, ...store.older] : store.wire;
  const present = ["all", ...Object.keys(KINDS).filter((kind) => rows.some((row) => row.kind === kind))];
  if (present.length < 3) return null;
  return h("div", { class: "filters", role: "group", "aria-label": "只看" }, present.map((kind) =>
    button({ class: "filter", data: { row: `filter-${kind}` }, "aria-pressed": String(filter === kind), on: { click: () => { filter = kind; draw(); } } },
      kind === "all" ? "全部" : KINDS[kind][0])));
}

/** Draws the column into `place` and keeps it right. */
export function showPanel(place) {
  const body = h("div", { class: "panel-body", id: "panel-body", role: "tabpanel", tabindex: "-1" });
  const keys = new Map();
  const tabs = h("div", { class: "panel-tabs", role: "tablist", "aria-label": "线路上发生了什么" },
    TABS.map(([id, title]) => {
      const number = h("span", { class: "tab-number" });
      const key = button({
        class: "panel-tab", role: "tab", id: `tab-${id}`, "aria-controls": "panel-body",
        on: { click: () => { tab = id; draw(); }, keydown: (event) => step(event, id) },
      }, title, number);
      keys.set(id, { key, number });
      return key;
    }));

  function step(event, id) {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!move) return;
    const at = TABS.findIndex(([each]) => each === id);
    [tab] = TABS[(at + move + TABS.length) % TABS.length];
    draw();
    keys.get(tab).key.focus();
  }

  function draw() {
    for (const [id, { key }] of keys) {
      key.setAttribute("aria-selected", String(id === tab));
      key.tabIndex = id === tab ? 0 : -1;
    }
    body.setAttribute("aria-labelledby", `tab-${tab}`);
    const { state, wire } = store;
    const fresh = (list) => list?.filter((item) => item.at > store.firstLook.at).length || "";
    keys.get("sms").number.textContent = fresh(state?.sms);
    keys.get("mail").number.textContent = fresh(state?.mails);
    const focused = body.contains(document.activeElement) ? document.activeElement.dataset.row : "";
    const at = body.scrollTop;
    fill(body, content(state, wire));
    body.scrollTop = at;
    if (focused) body.querySelector(`[data-row="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    for (const row of wire) known.add(`wire-${row.id}`);
  }

  function content(state, wire) {
    if (tab === "wire") {
      const fits = (row) => filter === "all" || row.kind === filter;
      const list = (rows) => h("ul", { class: "wire-list" }, rows.filter(fits).map((row) => wireRow(row, draw)));
      return [whose(), filters(draw), wire.some(fits) ? list(wire)
        : empty("线路上还很安静", "在手机上关注、点菜单或说句话，微信和服务器之间的每次来往都会出现在这里。"),
      before(draw), unfolded && list(store.older)];
    }
    const since = store.firstLook.at;
    const sent = ((tab === "sms" ? state?.sms : state?.mails) ?? []).filter((item) => item.at > since || unfolded);
    return sent.length ? h("ul", { class: "wire-list" }, sent.map((item) => sentRow(tab, item, draw)))
      : empty(tab === "sms" ? "还没有发出短信" : "还没有发出邮件", "服务器发给任何人的都会列在这里，不会真的发到外面。");
  }

  fill(place,
    h("header", { class: "panel-head" },
      h("h2", {}, "线路上发生了什么"),
      button({ class: "panel-reload", label: "重新读取线路", on: { click: refreshWire } }, icon("reload", 18))),
    tabs, body);
  on("wire", draw);
  on("state", draw);
  on("person", draw);
  draw();
}
