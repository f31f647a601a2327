/** The phone's settings: which phone it is, day or night, the network, the size of letters. */
import { button, fill, h } from "../elements.js";
import { sizeSlider } from "../screens/sizes.js";

const CHOICES = [
  ["system", "手机", [["ios", "iPhone"], ["android", "安卓"]], "网页看到的浏览器、返回的方式和按键都会跟着变。"],
  ["dark", "外观", [[false, "浅色"], [true, "深色"]], "网页会像在真手机上一样跟着变。"],
  ["net", "网络", [["good", "正常"], ["slow", "很慢"], ["none", "没有网络"]], "只影响这个人的手机。没有网络时短信照样能收到。"],
];

/** The settings of one handset. */
export function settingsApp(handset) {
  const keys = [];
  const sizes = h("div", {});

  function choice([name, title, values, hint]) {
    const row = values.map(([value, label]) => {
      const key = button({ class: "choice", on: { click: () => handset.set({ [name]: value }) } }, label);
      keys.push({ key, name, value });
      return key;
    });
    return [h("h3", { class: "choice-title" }, title), h("div", { class: "choices", role: "group", "aria-label": title }, row), h("p", { class: "choice-hint" }, hint)];
  }

  return {
    element: h("section", { class: "ios settings", "aria-label": "设置" },
      h("header", { class: "ios-head" }, h("h2", {}, "设置")),
      h("div", { class: "scroll" }, CHOICES.map(choice),
        h("h3", { class: "choice-title" }, "微信网页的字体"), sizes)),
    update() {
      const device = handset.device();
      for (const { key, name, value } of keys) key.setAttribute("aria-pressed", String(device[name] === value));
      const slider = sizes.querySelector("input");
      if (!slider) fill(sizes, sizeSlider(handset));
      else if (document.activeElement !== slider) slider.value = handset.state.sizes.indexOf(device.size);
    },
  };
}
