// 调整字体. WeChat sets `-webkit-text-size-adjust` on the body (iPhone) or the WebView's text zoom
// (Android). A desktop's browser has neither, so the sizes that the page's rules give are multiplied:
// text grows and boxes do not, as with both.
const given = new WeakMap();
const bare = new CSSStyleSheet();
const RELATIVE = /^(|[\d.]+(em|%)|inherit|initial|unset|revert|smaller|larger)$/;

function scaleRule(rule) {
  if (rule.cssRules) for (const inner of rule.cssRules) scaleRule(inner);
  if (rule.styleSheet) scaleSheet(rule.styleSheet);
  if (!rule.style || /(^|,)\s*(html|:root)\s*(,|$)/.test(rule.selectorText ?? "")) return;
  if (!given.has(rule)) given.set(rule, { size: rule.style.fontSize, line: rule.style.lineHeight });
  const { size, line } = given.get(rule);
  if (!RELATIVE.test(size)) set(rule, "font-size", size);
  if (/\d(px|rem)$/.test(line)) set(rule, "line-height", line);
}

function set(rule, name, value) {
  const scaled = device.size === 1 ? value : `calc((${value}) * ${device.size})`;
  rule.style.setProperty(name, scaled, rule.style.getPropertyPriority(name));
}

function scaleSheet(sheet) {
  try {
    for (const rule of sheet.cssRules) scaleRule(rule);
  } catch {
    // another site's sheet, which this page may not read
  }
}

function scale() {
  bare.replaceSync(`:where(body) { font-size: ${16 * device.size}px }
    :where(input, textarea, select, button) { font-size: ${13.333 * device.size}px }`);
  if (!document.adoptedStyleSheets.includes(bare)) document.adoptedStyleSheets.push(bare);
  for (const sheet of document.styleSheets) scaleSheet(sheet);
}

onDevice.push((before) => { if (before.size !== device.size) scale(); });
if (device.size !== 1) scale();
document.addEventListener("load", ({ target }) => {
  if (target.sheet && device.size !== 1) scaleSheet(target.sheet);
}, true);
addEventListener("DOMContentLoaded", () => { if (device.size !== 1) scale(); });
