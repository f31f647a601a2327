/** The helper's chat: what can be tried here, for people who would rather read than take the tour. */
import { h } from "../elements.js";
import { icon } from "../icons.js";
import { navBar } from "../frame/bars.js";

export const GREETING = {
  summary: "在这部手机上可以试什么",
  texts: [
    "这是一部模拟的手机。里面的微信、短信和邮件都不会发到外面，可以放心试。",
    "先关注公众号，再从底下的菜单「用户中心」进去。左边可以换成别的人：同学、用人单位、老师、路人。",
    "电脑页面上的二维码，用「扫一扫」读：贴图片、拖图片，或直接读打开着的电脑页面。",
    "网页里从左边缘往右划，或用底下的 ‹ ›，就回到上一页；右上角的 ··· 里可以转发、收藏、调整字体。",
    "「设置」里可以换成安卓或 iPhone、开深色、让网络变慢或断开，只影响当前这个人的手机。",
    "右边的「线路」写着微信和服务器之间说了什么，每一行都可以点开；先只看当前的人，也可以看所有人。",
  ],
};

/** The helper's chat screen. */
export function greetingScreen(handset) {
  const screen = {
    element: h("section", { class: "chat", "aria-label": "模拟器小助手" },
      navBar("模拟器小助手", { back: () => handset.pop(screen) }),
      h("div", { class: "messages scroll" }, GREETING.texts.map((text) =>
        h("div", { class: "message" },
          h("span", { class: "face face-team" }, icon("chats", 24)), h("div", { class: "bubble" }, text))))),
  };
  return screen;
}
