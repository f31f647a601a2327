/** 调整字体: WeChat's eight steps, from 小 to the largest; the page follows at once. */
import { h } from "../elements.js";
import { sheet } from "../frame/sheets.js";

/** The slider for the size of letters, as a row of its own. */
export function sizeSlider(handset) {
  const { sizes } = handset.state;
  const slider = h("input", {
    type: "range", min: 0, max: sizes.length - 1, step: 1, "aria-label": "字体大小",
    on: { input: () => { slider.setAttribute("aria-valuetext", said()); handset.set({ size: sizes[Number(slider.value)] }); } },
  });
  slider.value = sizes.indexOf(handset.device().size);
  const said = () => (sizes[Number(slider.value)] === 1 ? "标准" : `${sizes[Number(slider.value)]} 倍`);
  slider.setAttribute("aria-valuetext", said());
  return h("div", { class: "sizes" },
    h("span", { class: "size-small", "aria-hidden": "true" }, "A"), slider,
    h("span", { class: "size-large", "aria-hidden": "true" }, "A"),
    h("div", { class: "size-marks", "aria-hidden": "true" }, sizes.map((size) => h("i", {}, size === 1 ? "标准" : ""))));
}

/** The sheet with the slider over the page. */
export function sizeBar(handset) {
  return sheet(handset, "调整字体", () => [h("p", { class: "actions-title" }, "调整字体"), sizeSlider(handset)], { clear: true });
}
