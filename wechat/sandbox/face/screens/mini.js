/** The mini-program: a small reference page that signs in and binds with the released API. */
import { act } from "../api.js";
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { ask, choose, toast } from "../frame/sheets.js";

const SITES = [["10001", "示范大学"], ["10002", "示范理工学院"], ["10003", "示范职业学院"]];
const SAMPLE = { site: "10001", student_no: "20270001", name: "张小帅", id_tail: "010017" };

/** One session of the mini-program with our server, from the person's own host as `wx.request` would. */
function session(person) {
  let token = null;
  const call = async (method, path, body = null) => {
    const headers = { Accept: "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (method === "POST") Object.assign(headers, { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() });
    const answer = await fetch(`${location.protocol}//${person}.${location.host}/api/mp/v1${path}`, {
      method, headers, body: body && JSON.stringify(body),
    }).catch(() => { throw new Error("网络不通，请稍后再试"); });
    const said = await answer.json().catch(() => null);
    if (!answer.ok) throw Object.assign(new Error(said?.detail || `服务器没有完成（${answer.status}）`), { problem: said });
    return said;
  };
  return {
    call,
    async enter() {
      const { code } = await act(person, "mini-login");
      const made = await call("POST", "/sessions", { code });
      token = made.token;
      return made;
    },
  };
}

function read(actor) {
  const school = actor?.site_name ?? actor?.school ?? actor?.site;
  return {
    name: actor?.name ?? actor?.student?.name ?? "同学",
    school: typeof school === "object" ? school?.name : SITES.find(([code]) => code === school)?.[1] ?? school,
    number: actor?.student_no ?? actor?.student?.student_no,
  };
}

function count(unread) {
  if (typeof unread === "number") return unread;
  return Object.values(unread ?? {}).reduce((sum, each) => sum + (Number(each) || 0), 0);
}

/** The mini-program for one handset; `page` `{page, scene}` says what opened it. */
export function miniScreen(handset, page = {}) {
  const body = h("div", { class: "mini-body scroll", "aria-live": "polite" });
  const server = session(handset.person);

  function waiting(text) {
    fill(body, h("div", { class: "mini-wait" }, h("span", { class: "spinner" }), text));
  }

  function failed(error) {
    fill(body, h("div", { class: "mini-wait" }, icon("warn", 48), h("p", {}, error.message),
      button({ class: "green small", on: { click: enter } }, "再试一次")));
  }

  async function enter() {
    waiting("正在登录…");
    try {
      const made = await server.enter();
      if (made.bound) await home(made.actor);
      else binding();
    } catch (error) {
      failed(error);
    }
  }

  function binding() {
    const fields = {};
    const notes = {};
    const row = (name, label, input, hint) => {
      fields[name] = input;
      notes[name] = h("p", { class: "mini-error", id: `mini-${name}`, role: "alert" });
      input.setAttribute("aria-describedby", `mini-${name}`);
      return h("div", { class: "mini-row" }, h("label", {}, h("span", {}, label), input), notes[name], hint);
    };
    const text = (attributes) => h("input", { type: "text", autocomplete: "off", ...attributes });
    const whole = h("p", { class: "mini-error whole", role: "alert" });
    const submit = h("button", { type: "submit", class: "green" }, "绑定学籍");

    async function send(event) {
      event.preventDefault();
      whole.textContent = "";
      for (const note of Object.values(notes)) note.textContent = "";
      const values = Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value.trim()]));
      submit.disabled = true;
      submit.textContent = "正在核对…";
      try {
        const actor = await server.call("POST", "/bindings", values);
        toast(handset, "绑定成功");
        await home(actor);
      } catch (error) {
        const errors = error.problem?.errors ?? [];
        for (const { field, message } of errors) if (notes[field]) notes[field].textContent = message;
        if (!errors.some(({ field }) => notes[field])) whole.textContent = error.message;
        submit.disabled = false;
        submit.textContent = "绑定学籍";
      }
    }

    const terms = (page, name) => h("a", { href: `${location.protocol}//${handset.person}.${location.host}/${page}`, target: "_blank", rel: "noopener" }, name);
    const sample = () => { for (const [name, value] of Object.entries(SAMPLE)) fields[name].value = value; };
    fill(body,
      h("div", { class: "mini-hero" }, h("h3", {}, "先绑定学籍"), h("p", {}, "绑定以后，可以接收学校的通知。")),
      h("form", { class: "mini-form", novalidate: true, on: { submit: send } },
        row("site", "学校", h("select", {}, SITES.map(([code, name]) => h("option", { value: code }, name)))),
        row("student_no", "学号", text({ inputmode: "numeric", placeholder: "学校登记的学号" })),
        row("name", "姓名", text({ placeholder: "和身份证一致" })),
        row("id_tail", "身份证后六位", text({ maxlength: 6, placeholder: "末位是 X 也要填" })),
        h("p", { class: "mini-terms" }, "绑定即表示同意", terms("agreement", "《用户服务协议》"), "和", terms("privacy", "《隐私政策》"), "，同意使用我的身份证件号码核对学籍"),
        whole, submit,
        button({ class: "mini-sample", on: { click: sample } }, "填入演示同学张小帅的资料")));
  }

  async function home(actor) {
    waiting("正在读取…");
    let me = {};
    let fairs = [];
    try {
      me = await server.call("GET", "/me");
    } catch (error) {
      return failed(error);
    }
    try {
      fairs = (await server.call("GET", "/fairs")).items ?? [];
    } catch {
      fairs = [];
    }
    const who = read(me.actor ?? me.student ?? actor ?? me);
    const unread = count(me.unread ?? me.unread_counts);
    return fill(body,
      h("div", { class: "mini-card" },
        h("span", { class: "mini-name" }, who.name),
        h("span", {}, [who.school, who.number].filter(Boolean).join(" · ")),
        h("span", { class: "mini-state" }, icon("check", 16), "已绑定学籍")),
      h("div", { class: "group" },
        h("div", { class: "cell" }, h("span", { class: "cell-title" }, "未读消息"), h("span", { class: unread ? "cell-text strong" : "cell-text" }, unread ? `${unread} 条` : "没有"))),
      fairs.length > 0 && [
        h("h3", { class: "mini-title" }, "招聘会"),
        h("div", { class: "group" }, fairs.slice(0, 5).map((fair) =>
          h("div", { class: "cell" }, h("span", { class: "cell-title" }, fair.title), h("span", { class: "cell-text" }, fair.code ?? ""))))],
      subscribing(),
      h("p", { class: "hint" }, "这是一页参考小程序，只演示登录和绑定；正式的小程序用同样的接口。"));
  }

  function subscribing() {
    const templates = (handset.state?.templates ?? []).filter((each) => each.kind === "mini");
    if (!templates.length) return null;
    const popup = async () => {
      const [template] = templates;
      const accept = await ask(handset, {
        title: `「${handset.state.mini.name}」申请发送一次消息`, text: template.title, yes: "允许", no: "拒绝",
      });
      if (await handset.act("subscribe", { template: template.id, accept, kind: "mini" })) toast(handset, accept ? "已允许发送一次" : "已拒绝");
    };
    return h("div", { class: "group" }, button({ class: "cell", on: { click: popup } },
      h("span", { class: "cell-title" }, "订阅提醒"), h("span", { class: "cell-text" }, "有新的办理结果时通知我"), h("span", { class: "cell-next" }, icon("next", 16))));
  }

  async function menu() {
    if (await choose(handset, "", [{ label: "重新进入小程序", value: "again" }]) === "again") enter();
  }

  const screen = {
    rises: true,
    element: h("section", { class: "mini", "aria-label": "小程序" },
      h("header", { class: "nav mini-nav" }, h("h2", { class: "nav-title" }, handset.state?.mini?.name ?? "微就业"),
        h("div", { class: "capsule" },
          button({ label: "小程序菜单", on: { click: menu } }, icon("dots", 22)),
          button({ label: "关闭小程序", on: { click: () => handset.pop(screen) } }, h("i", { class: "capsule-ring" })))),
      page.page && h("p", { class: "mini-from" }, `打开的页面：${page.page}${page.scene ? `，scene = ${page.scene}` : ""}`),
      body),
  };
  enter();
  return screen;
}
