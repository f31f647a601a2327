/** The tabs 通讯录, 发现 and 我: only what means something in the simulator can be opened. */
import { fill, h } from "../elements.js";
import { icon } from "../icons.js";
import { accountFace, cell, group, navBar } from "../frame/bars.js";
import { avatar, labels } from "../people.js";
import { keptScreen } from "./kept.js";
import { profileScreen } from "./profile.js";

function page(title) {
  const body = h("div", { class: "scroll" });
  return { body, element: h("div", { class: "tab-page" }, navBar(title), body) };
}

function coloured(name, colour) {
  return h("span", { style: { color: colour } }, icon(name, 24));
}

/** The tab 通讯录: the accounts this person follows. */
export function contacts(handset) {
  const { body, element } = page("通讯录");
  return {
    element,
    update(state) {
      const me = handset.me();
      fill(body,
        h("p", { class: "hint left" }, me.following ? "已关注的公众号" : "公众号"),
        group(cell(state.account.name, {
          mark: accountFace("face small"), text: me.following ? "" : "未关注",
          onOpen: () => handset.push(profileScreen(handset)),
        })));
    },
  };
}

/** The tab 发现: the scanner and the mini-program. */
export function discover(handset) {
  const { body, element } = page("发现");
  return {
    element,
    update(state) {
      fill(body,
        group(cell("扫一扫", { mark: coloured("scan", "#1485ee"), onOpen: () => handset.scan() })),
        group(cell("小程序", {
          mark: coloured("mini", "#6467f0"), text: state.mini?.name || "微就业", onOpen: () => handset.openMini(),
        })),
        h("p", { class: "hint" }, "朋友圈、视频号等在模拟器里没有。"));
    },
  };
}

/** The tab 我: who this is, with the identifiers that the server gets to see. */
export function mine(handset) {
  const { body, element } = page("我");
  element.classList.add("white-nav");
  return {
    element,
    update({ kept }) {
      const me = handset.me();
      fill(body,
        h("div", { class: "me-card" }, avatar(me, "avatar big"),
          h("div", {}, h("h3", {}, me.name), h("p", {}, labels(me).map(({ text }) => text).join(" · ")))),
        group(cell("收藏", { mark: coloured("star", "#fa9d3b"), text: kept.length ? `${kept.length} 个网页` : "", onOpen: () => handset.push(keptScreen(handset)) })),
        group(
          cell("短信", { mark: coloured("message", "#07a351"), text: me.phone, onOpen: () => handset.show("sms") }),
          cell("邮件", { mark: coloured("mail", "#1485ee"), onOpen: () => handset.show("mail") }),
          cell("设置", { mark: coloured("gear", "#576b95"), onOpen: () => handset.show("settings") })),
        h("p", { class: "hint left" }, "服务器认得的身份（模拟）"),
        group(
          h("div", { class: "cell" }, h("span", { class: "cell-title" }, "公众号 openid"), h("code", {}, me.openid || "—")),
          h("div", { class: "cell" }, h("span", { class: "cell-title" }, "小程序 openid"), h("code", {}, me.mini_openid || "—")),
          h("div", { class: "cell" }, h("span", { class: "cell-title" }, "unionid"), h("code", {}, me.unionid || "—"))));
    },
  };
}
