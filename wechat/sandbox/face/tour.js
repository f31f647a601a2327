/** A tour of six steps; closed once, it stays closed until the question mark opens it again. */
import { button, fill, h } from "./elements.js";
import { icon } from "./icons.js";

const SEEN = "phone.tour.seen";
const STEPS = [
  { at: ".phone", title: "一部模拟的手机", text: "这是一部手机，里面装着模拟的微信。不用微信账号，就能把学生、单位、老师的每一步走完。" },
  { at: ".people, .switcher", title: "先选你是谁", text: "每个人有自己的微信和登录状态，换人不用退出。李同学已经绑定了学籍，张同学还是新来的。" },
  { at: ".phone", title: "关注，点菜单", text: "打开公众号，没关注的先关注；再点底下的菜单「用户中心」，网页会在微信里打开，自动登录。" },
  { at: ".rail", title: "扫码、短信、邮件", text: "电脑页面上的二维码用「扫一扫」读：直接读打开的页面、拖图片、粘贴都行。验证码和提醒会像真手机那样弹出来。" },
  { at: ".panel", title: "看线路", text: "微信推给服务器什么，服务器又调了哪些接口、发了哪些短信，宽屏时都列在右边。点开一行看请求和应答。" },
  { at: ".desktop, .people", title: "再开一个电脑端", text: "学校、单位和省中心在电脑上办事。把工作台和手机并排放着，在一边审核，看另一边收到消息。" },
];

let step = 0;
let box = null;
let back = null;

function target() {
  return STEPS[step].at.split(", ").map((each) => document.querySelector(each)).find((each) => each && each.offsetParent !== null && each.clientWidth);
}

function close() {
  localStorage.setItem(SEEN, "yes");
  box?.remove();
  box = null;
  window.removeEventListener("resize", place);
  back?.focus?.();
}

function go(to) {
  step = to;
  draw();
}

function place() {
  const spot = box.querySelector(".tour-spot");
  const card = box.querySelector(".tour-card");
  const found = target()?.getBoundingClientRect();
  const narrow = window.innerWidth < 900;
  if (!found || narrow) {
    spot.hidden = true;
    box.classList.add("tour-plain");
    card.style.cssText = "";
    return;
  }
  box.classList.remove("tour-plain");
  spot.hidden = false;
  const pad = 6;
  const area = {
    left: Math.max(4, found.left - pad), top: Math.max(4, found.top - pad),
    right: Math.min(window.innerWidth - 4, found.right + pad), bottom: Math.min(window.innerHeight - 4, found.bottom + pad),
  };
  const corner = parseFloat(getComputedStyle(target()).borderTopLeftRadius) || 0;
  Object.assign(spot.style, {
    borderRadius: `${corner > 20 ? corner + pad : 16}px`,
    left: `${area.left}px`, top: `${area.top}px`, width: `${area.right - area.left}px`, height: `${area.bottom - area.top}px`,
  });
  const width = card.offsetWidth;
  const right = area.right + 18 + width < window.innerWidth;
  const top = Math.min(Math.max(24, (area.top + area.bottom) / 2 - card.offsetHeight / 2), window.innerHeight - card.offsetHeight - 24);
  card.style.left = `${right ? area.right + 18 : Math.max(12, area.left - width - 18)}px`;
  card.style.top = `${top}px`;
}

function draw() {
  const { title, text } = STEPS[step];
  const last = step === STEPS.length - 1;
  fill(box,
    h("div", { class: "tour-spot" }),
    h("div", { class: "tour-card", role: "dialog", "aria-modal": "true", "aria-label": `导览第 ${step + 1} 步：${title}` },
      button({ class: "tour-close", label: "关闭导览", on: { click: close } }, icon("close", 18)),
      h("p", { class: "tour-count" }, `${step + 1} / ${STEPS.length}`),
      h("h2", {}, title), h("p", {}, text),
      h("div", { class: "tour-foot" },
        h("span", { class: "tour-dots", "aria-hidden": "true" }, STEPS.map((_, index) => h("i", { class: index === step ? "on" : "" }))),
        step > 0 && button({ class: "plain-key", on: { click: () => go(step - 1) } }, "上一步"),
        button({ class: "tour-next", on: { click: () => (last ? close() : go(step + 1)) } }, last ? "开始试用" : "下一步"))));
  place();
  box.querySelector(".tour-next").focus();
}

/** Opens the tour at its first step. */
export function openTour() {
  if (box) return;
  back = document.activeElement;
  step = 0;
  box = h("div", { class: "tour", on: { keydown: keys } });
  document.body.append(box);
  window.addEventListener("resize", place);
  draw();
}

function keys(event) {
  if (event.key === "Escape") close();
  else if (event.key === "ArrowRight" && step < STEPS.length - 1) go(step + 1);
  else if (event.key === "ArrowLeft" && step > 0) go(step - 1);
  else if (event.key === "Tab") {
    const stops = [...box.querySelectorAll("button")];
    event.preventDefault();
    stops[(stops.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1) + stops.length) % stops.length].focus();
  }
}

/** Opens the tour for somebody who has not closed it before. */
export function offerTour() {
  if (!localStorage.getItem(SEEN)) openTour();
}
