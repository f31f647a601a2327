/** The swipe from the edge of the glass that goes back: on an iPhone from the left, on Android from both sides. */
import { h } from "../elements.js";
import { icon } from "../icons.js";

const FAR = 64;

function edge(side, back, moved) {
  const strip = h("div", { class: `edge edge-${side}`, data: { edge: side } }, h("span", { class: "edge-mark" }, icon("back", 20)));
  const way = side === "left" ? 1 : -1;
  let start = null;
  const distance = (event) => Math.max(0, way * (event.clientX - start));

  function end() {
    start = null;
    strip.classList.remove("pulled", "far");
    moved.style.translate = "";
  }

  strip.addEventListener("pointerdown", (event) => {
    start = event.clientX;
    strip.setPointerCapture(event.pointerId);
    strip.style.setProperty("--at", `${event.offsetY}px`);
    event.preventDefault();
  });
  strip.addEventListener("pointermove", (event) => {
    if (start === null) return;
    strip.classList.toggle("pulled", distance(event) > 4);
    strip.classList.toggle("far", distance(event) > FAR);
    moved.style.translate = `${way * Math.min(40, distance(event) / 4)}px`;
  });
  strip.addEventListener("pointerup", (event) => {
    const enough = start !== null && distance(event) > FAR;
    end();
    if (enough) back();
  });
  strip.addEventListener("pointercancel", end);
  return strip;
}

/** Two strips at the edges of a screen; `moved` follows the finger a little. */
export function swipeBack(back, moved) {
  return h("div", { class: "edges" }, edge("left", back, moved), edge("right", back, moved));
}
