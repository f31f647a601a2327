/** The official account's own page: following, writing to it, and no longer following it. */
import { button, fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { accountFace, cell, group, navBar } from "../frame/bars.js";
import { ask, choose, toast } from "../frame/sheets.js";

/** The account's page for one handset. */
export function profileScreen(handset) {
  const body = h("div", { class: "scroll profile" });
  const more = h("span", {});

  async function follow(event) {
    event.target.disabled = true;
    event.target.textContent = "正在关注…";
    if (await handset.act("follow", {})) handset.openChat();
    else draw();
  }

  async function menu() {
    if (await choose(handset, "", [{ label: "不再关注", value: "leave", danger: true }]) === "leave") leave();
  }

  async function leave() {
    const sure = await ask(handset, {
      title: "不再关注这个公众号？", text: "以后收不到它的消息，办理结果会改发短信和邮件。", yes: "不再关注", danger: true,
    });
    if (sure && await handset.act("unfollow", {})) {
      toast(handset, "已取消关注");
      handset.root();
    }
  }

  function draw() {
    const { account, chat } = handset.state ?? {};
    if (!account) return;
    const { following } = handset.me();
    fill(more, following && button({ class: "nav-key", label: "更多", on: { click: menu } }, icon("dots", 24)));
    fill(body,
      h("div", { class: "profile-head" },
        accountFace("face huge"),
        h("div", {}, h("h3", {}, account.name), h("p", { class: "kind" }, "服务号"))),
      h("p", { class: "profile-about" }, account.about || "高校毕业生就业服务：绑定学籍、核对生源信息、接收学校的通知。"),
      h("p", { class: "profile-sign" }, icon("check", 16), "示范省就业服务中心（模拟的主体）"),
      following
        ? h("div", { class: "profile-keys" },
          button({ class: "plain-key", on: { click: () => handset.openChat() } }, "发消息"),
          button({ class: "plain-key quiet", on: { click: leave } }, "取消关注"))
        : button({ class: "green", "data-first": true, on: { click: follow } }, icon("plus", 20), "关注公众号"),
      group(
        cell("服务", { text: "点菜单进入" }),
        cell("历史消息", { text: `${(chat ?? []).filter((entry) => entry.from === "account").length} 条` }),
        cell("AppID", { text: account.appid })));
  }

  const screen = {
    element: h("section", { class: "wechat white", "aria-label": "公众号资料" },
      navBar("", { back: () => handset.pop(screen), right: more }), body),
    update: draw,
  };
  draw();
  return screen;
}
