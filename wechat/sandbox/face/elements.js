/** Builds page elements without markup strings, so that no text from outside can become markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * One element. `properties`: `class`, `on` ({click: fn}), `data` (data-*), `text`, anything else an attribute
 * (true sets it empty, false/null/undefined leaves it out). Children: nodes, strings, arrays, null.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "text") element.textContent = value;
    else if (name === "style") for (const [key, each] of Object.entries(value)) element.style.setProperty(key, each);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

/** A button that never submits a form; `label` is read aloud where there is no text. */
export function button(properties, ...children) {
  const { label, ...rest } = properties;
  return h("button", { type: "button", "aria-label": label, title: label, ...rest }, ...children);
}

/** An icon of 24 × 24 drawn from path data; hidden from screen readers. */
export function drawing(paths, { size = 24, filled = false } = {}) {
  const svg = document.createElementNS(SVG, "svg");
  const settings = {
    viewBox: "0 0 24 24", width: size, height: size, "aria-hidden": "true", focusable: "false",
    fill: filled ? "currentColor" : "none", stroke: filled ? "none" : "currentColor",
    "stroke-width": 1.6, "stroke-linecap": "round", "stroke-linejoin": "round",
  };
  for (const [name, value] of Object.entries(settings)) svg.setAttribute(name, value);
  for (const d of [paths].flat()) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** Tells people who listen to the page what just happened. */
export function announce(sentence) {
  const place = document.getElementById("announcer");
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = sentence; });
}
