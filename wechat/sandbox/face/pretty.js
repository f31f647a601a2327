/** Makes requests and answers readable: JSON and XML are indented, names and values coloured. */
import { h } from "./elements.js";

const DECRYPTED = /\n*—— 解密后 ——\n*/;
const JSON_PIECE = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\b/g;
const XML_PIECE = /(<!\[CDATA\[[\s\S]*?\]\]>)|(<\/?[\w:.-]+(?:\s[^>]*)?\/?>)/g;

/** Splits what goes over the wire into its head lines and its body. */
function halves(text) {
  const trimmed = text.trim();
  if (/^[{[<]/.test(trimmed)) return ["", trimmed];
  const gap = /\r?\n\r?\n/.exec(text);
  if (gap) return [text.slice(0, gap.index).trim(), text.slice(gap.index + gap[0].length).trim()];
  const body = /\n(?=[{[<])/.exec(text);
  return body ? [text.slice(0, body.index).trim(), text.slice(body.index + 1).trim()] : [trimmed, ""];
}

function indentXml(text) {
  const pieces = text.replace(/>\s+</g, "><").split(/(?=<(?!!\[CDATA\[))/);
  let depth = 0;
  const lines = [];
  for (const piece of pieces) {
    const closes = piece.startsWith("</");
    if (closes) depth -= 1;
    if (closes && lines.length && lines.at(-1).open === piece.slice(2).split(/[\s>]/)[0]) lines.at(-1).text += piece.trim();
    else lines.push({ text: "  ".repeat(Math.max(0, depth)) + piece.trim(), open: /^<([\w:.-]+)[^>]*[^/]?>/.exec(piece)?.[1] });
    if (closes) lines.at(-1).open = undefined;
    if (!closes && /^<[\w]/.test(piece) && !/\/>\s*$/.test(piece)) depth += 1;
  }
  return lines.map((line) => line.text).join("\n");
}

function coloured(text, pattern, style) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push(text.slice(last, match.index), ...style(match));
    last = match.index + match[0].length;
  }
  nodes.push(text.slice(last));
  return nodes;
}

function body(text) {
  if (/^[{[]/.test(text)) {
    try {
      const indented = JSON.stringify(JSON.parse(text), null, 2);
      return coloured(indented, JSON_PIECE, ([whole, string, colon, plain]) => {
        if (colon) return [h("span", { class: "code-name" }, string), colon];
        return [h("span", { class: string ? "code-text" : "code-number" }, plain ?? whole)];
      });
    } catch {
      return [text];
    }
  }
  if (text.startsWith("<") && !/^<(!doctype|html)/i.test(text)) {
    return coloured(indentXml(text), XML_PIECE, ([whole, cdata]) => [h("span", { class: cdata ? "code-text" : "code-name" }, whole)]);
  }
  return [text];
}

function section(text) {
  const [head, rest] = halves(text);
  return [head && h("span", { class: "code-head" }, head), head && rest && "\n\n", rest && body(rest)];
}

/** An element that shows one side of an exchange; an encrypted one has what was inside it, first. */
export function pretty(text) {
  if (!text || !String(text).trim()) return h("p", { class: "code-none" }, "（空）");
  const [outside, inside] = String(text).split(DECRYPTED);
  if (!inside) return h("pre", { class: "code", tabindex: "0" }, section(outside));
  return h("div", { class: "code-pair" },
    h("pre", { class: "code", tabindex: "0" }, section(inside)),
    h("details", {}, h("summary", {}, "线上的密文"), h("pre", { class: "code", tabindex: "0" }, section(outside))));
}
