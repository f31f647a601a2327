/** The scanner: camera, a picture, a paste, a drop, or one look at a desktop page that is open. */
import { readCode, readPicture, readScreen } from "../codes.js";
import { button, h } from "../elements.js";
import { icon } from "../icons.js";
import { toast } from "../frame/sheets.js";

const NOTHING = "没有找到二维码。请让它完整地露出来，再试一次";

/** The scanner; `purpose` `{key, type}` when a menu button asked for the scan. */
export function scannerScreen(handset, purpose = {}) {
  const video = h("video", { class: "finder", muted: true, playsinline: true, hidden: true });
  const picker = h("input", {
    type: "file", accept: "image/*", hidden: true, tabindex: "-1",
    on: { change: () => { picture(picker.files[0]); picker.value = ""; } },
  });
  const field = h("input", {
    type: "text", "aria-label": "二维码里的文字", placeholder: "也可以把二维码里的文字贴在这里", autocomplete: "off",
    on: { keydown: (event) => { if (event.key === "Enter") found(field.value.trim()); } },
  });
  let stream = null;
  let timer = 0;
  let over = false;

  async function found(content) {
    if (!content || over) return;
    over = true;
    const body = purpose.key ? { content, key: purpose.key, type: purpose.type } : { content };
    const answer = await handset.act("scan", body);
    over = false;
    if (!answer) return;
    handset.pop(screen);
    if (answer.text !== undefined && !answer.open && !answer.chat && !answer.mini) handset.push(resultScreen(handset, answer.text));
    else handset.follow(answer);
  }

  async function picture(file) {
    if (!file) return;
    const text = await readPicture(file);
    if (text) found(text);
    else toast(handset, NOTHING);
  }

  async function look() {
    if (!navigator.mediaDevices?.getDisplayMedia) return toast(handset, "这个浏览器不能读取屏幕，请改用图片或粘贴");
    try {
      const text = await readScreen();
      return text ? found(text) : toast(handset, NOTHING);
    } catch {
      return toast(handset, "没有选择要读取的页面");
    }
  }

  async function camera() {
    if (!navigator.mediaDevices?.getUserMedia) return toast(handset, "这台电脑没有可用的摄像头");
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      return toast(handset, "没有打开摄像头，请改用图片或粘贴");
    }
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    timer = setInterval(() => {
      const text = readCode(video, video.videoWidth, video.videoHeight);
      if (text) found(text);
    }, 400);
    return undefined;
  }

  function paste(event) {
    if (handset.top() !== screen || handset.element.hidden) return;
    const file = [...event.clipboardData.files].find((each) => each.type.startsWith("image/"));
    if (file) {
      event.preventDefault();
      picture(file);
    } else if (event.target !== field) {
      found(event.clipboardData.getData("text").trim());
    }
  }

  async function pasteKey() {
    try {
      for (const item of await navigator.clipboard.read()) {
        const type = item.types.find((each) => each.startsWith("image/"));
        if (type) return picture(await item.getType(type));
        if (item.types.includes("text/plain")) return found((await (await item.getType("text/plain")).text()).trim());
      }
      return toast(handset, "剪贴板里没有图片或文字");
    } catch {
      return toast(handset, "请直接按 Ctrl+V（苹果电脑 ⌘V）粘贴");
    }
  }

  function drop(event) {
    event.preventDefault();
    element.classList.remove("dropping");
    const file = [...event.dataTransfer.files].find((each) => each.type.startsWith("image/"));
    if (file) picture(file);
    else found((event.dataTransfer.getData("text/uri-list") || event.dataTransfer.getData("text/plain")).trim());
  }

  const tool = (sign, title, act) => button({ class: "scan-tool", on: { click: act } }, h("span", {}, icon(sign, 26)), title);
  const element = h("section", {
    class: "scanner", "aria-label": "扫一扫",
    on: {
      dragover: (event) => { event.preventDefault(); element.classList.add("dropping"); },
      dragleave: (event) => { if (event.target === element) element.classList.remove("dropping"); },
      drop,
    },
  },
  video,
  button({ class: "scan-close", label: "关闭扫一扫", on: { click: () => handset.pop(screen) } }, icon("close", 22)),
  h("div", { class: "scan-window", "aria-hidden": "true" }, h("i", { class: "scan-line" })),
  h("p", { class: "scan-hint" }, purpose.key ? "请扫描要交给公众号的二维码" : "把二维码图片拖到这里，或按 Ctrl+V 粘贴"),
  h("div", { class: "scan-foot" },
    button({ class: "green", "data-first": true, on: { click: look } }, icon("screen", 22), "从打开的电脑页面读取"),
    h("div", { class: "scan-tools" }, tool("picture", "选图片", () => picker.click()), tool("paste", "粘贴", pasteKey), tool("camera", "摄像头", camera)),
    h("div", { class: "scan-text" }, field, button({ class: "text-key", on: { click: () => found(field.value.trim()) } }, "确定")),
    picker));

  document.addEventListener("paste", paste);
  const screen = {
    tone: "light",
    rises: true,
    element,
    gone() {
      document.removeEventListener("paste", paste);
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    },
  };
  return screen;
}

function resultScreen(handset, text) {
  const screen = {
    element: h("section", { class: "wechat", "aria-label": "扫描结果" },
      h("header", { class: "nav" },
        h("div", { class: "nav-side" }, button({ class: "nav-key", label: "返回", on: { click: () => handset.pop(screen) } }, icon("back", 26))),
        h("h2", { class: "nav-title" }, "扫描结果"), h("div", { class: "nav-side" })),
      h("div", { class: "scroll" },
        h("p", { class: "hint left" }, "已扫描到以下内容"),
        h("p", { class: "scan-result" }, text),
        h("p", { class: "hint left" }, "这不是公众号或网页的二维码，微信只会把文字给你看。"))),
  };
  return screen;
}
