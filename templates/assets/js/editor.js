// A light editor over a textarea: bold, lists, links. Without it the textarea itself is sent, as plain text.
const TAGS = { P: "p", DIV: "p", H1: "p", H2: "p", H3: "p", H4: "p", LI: "li", UL: "ul", OL: "ol", B: "b", STRONG: "b", A: "a", BR: "br" };
const GONE = new Set(["SCRIPT", "STYLE", "TEMPLATE", "TITLE", "NOSCRIPT", "IFRAME", "OBJECT", "SVG", "MATH"]);
const TOOLS = [
  ["bold", "加粗"],
  ["insertUnorderedList", "项目列表"],
  ["insertOrderedList", "编号列表"],
  ["createLink", "链接"],
  ["unlink", "取消链接"],
];

export function richEditors(page) {
  for (const box of page.querySelectorAll("[data-editor]")) {
    if (box.dataset.filled) continue;
    box.dataset.filled = "1";
    const text = box.querySelector("textarea");
    const format = box.querySelector("input[name=format]");
    const sheet = writable(text);
    sheet.append(...begun(box, text, format));
    if (!sheet.firstChild) sheet.append(emptyParagraph());
    box.append(toolbar(sheet), sheet);
    text.hidden = true;
    hintGone(text);
    const take = () => {
      format.value = "html";
      text.value = sheet.textContent.trim() || sheet.querySelector("li") ? sheet.innerHTML : "";
      countWords(text, sheet);
    };
    take();
    sheet.addEventListener("input", () => {
      take();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    sheet.addEventListener("paste", (event) => paste(event));
    text.addEventListener("focus", () => sheet.focus());
    document.querySelector(`label[for="${text.id}"]`)?.addEventListener("click", () => sheet.focus());
  }
}

/** 字数统计, as word processors count: without blanks. */
function countWords(text, sheet) {
  const place = document.getElementById(`${text.id}-words`);
  if (place) place.textContent = [...sheet.textContent.replace(/\s/g, "")].length;
}

function writable(text) {
  const sheet = document.createElement("div");
  sheet.className = "editor-page rich weui-textarea";
  sheet.contentEditable = "true";
  sheet.setAttribute("role", "textbox");
  sheet.setAttribute("aria-multiline", "true");
  sheet.setAttribute("aria-label", document.querySelector(`label[for="${text.id}"]`)?.textContent.trim() ?? "");
  const error = document.getElementById(`${text.id}-error`);
  if (error) {
    sheet.setAttribute("aria-invalid", "true");
    sheet.setAttribute("aria-describedby", error.id);
    text.removeAttribute("aria-invalid");
  }
  document.execCommand("defaultParagraphSeparator", false, "p");
  return sheet;
}

/** Somewhere to begin: without it the first line is in no paragraph. */
function emptyParagraph() {
  const p = document.createElement("p");
  p.append(document.createElement("br"));
  return p;
}

/** What was typed before (a refused form, a kept draft), what is stored, or the plain text. */
function begun(box, text, format) {
  if (format.value === "html") return tidy(text.value);
  if (box.dataset.html) return tidy(box.dataset.html);
  const blocks = text.value.split(/\n\s*\n/).filter((block) => block.trim());
  return blocks.map((block) => {
    const p = document.createElement("p");
    block.split("\n").forEach((line, n) => p.append(...(n ? [document.createElement("br")] : []), line));
    return p;
  });
}

/** Foreign HTML rebuilt from the few elements that are kept: nothing of it is ever run. */
function tidy(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.childNodes].flatMap(rebuilt);
}

function rebuilt(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE || GONE.has(node.nodeName.toUpperCase())) return [];
  const inner = [...node.childNodes].flatMap(rebuilt);
  const name = TAGS[node.nodeName];
  if (!name || (name === "a" && !/^https?:\/\//i.test(node.getAttribute("href") ?? ""))) return inner;
  const made = document.createElement(name);
  if (name === "a") made.setAttribute("href", node.getAttribute("href"));
  made.append(...inner);
  return [made];
}

function toolbar(sheet) {
  const bar = document.createElement("div");
  bar.className = "editor-bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "文字格式");
  for (const [command, label] of TOOLS) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = label;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      sheet.focus();
      if (command === "createLink") link();
      else document.execCommand(command);
    });
    bar.append(button);
  }
  return bar;
}

function link() {
  const typed = prompt("链接地址，以 https:// 开头", "https://");
  if (!typed || !/^https?:\/\/\S+\.\S+/i.test(typed.trim())) return;
  if (document.getSelection().isCollapsed) document.execCommand("insertText", false, typed.trim());
  else document.execCommand("createLink", false, typed.trim());
}

/** From Word or a page only the words and their paragraphs come along. */
function paste(event) {
  event.preventDefault();
  const html = event.clipboardData.getData("text/html");
  if (!html) {
    document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
    return;
  }
  const holder = document.createElement("div");
  holder.append(...tidy(html));
  document.execCommand("insertHTML", false, holder.innerHTML);
}

function hintGone(text) {
  const hint = document.getElementById(`${text.id}-hint`);
  if (hint) hint.textContent = "选中文字后点上面的按钮；直接粘贴也可以，只保留文字、列表和链接";
}
