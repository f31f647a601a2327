// A photo that is larger than we take is made smaller here: phones take five megabytes, papers need two.
import { say } from "./announce.js";

const SIZES = [[2400, 0.85], [2000, 0.75], [1600, 0.7], [1200, 0.6], [400, 0.8]];

const fitting = new Map();

/** Who presses the button while his photo is still being made smaller has pressed it a moment later. */
export function waitForPhotos() {
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    const field = [...form.elements].find((each) => fitting.has(each));
    if (!field) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    fitting.get(field).then(() => form.requestSubmit(submitter));
  }, true);
}

export function fitPhotos(page) {
  for (const field of page.querySelectorAll("input[type=file][data-most]:not([data-send-on-pick])")) {
    if (field.dataset.fits) continue;
    field.dataset.fits = "1";
    field.addEventListener("change", async () => {
      // Whoever shows the file's name hears of the new one; it fits, so this ends here.
      if (await fit(field)) field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}

/** The chosen picture in a size that is taken; gives whether it was changed. What cannot be made so
 *  stays, and the server says why. */
export function fit(field) {
  const work = fitted(field).finally(() => fitting.delete(field));
  fitting.set(field, work);
  return work;
}

async function fitted(field) {
  const files = [...field.files], most = Number(field.dataset.most);
  if (!most || files.every((file) => file.size <= most)) return false;
  const smaller = await Promise.all(files.map((file) => file.size > most ? redrawn(file, most) : file));
  if (field.files[0] !== files[0]) return false;
  if (!smaller.every(Boolean)) {
    say(tooLarge(files, field.dataset.mostSaid));
    return false;
  }
  const chosen = new DataTransfer();
  for (const file of smaller) chosen.items.add(file);
  field.files = chosen.files;
  say("照片较大，已自动缩小，请看看文字是否还清楚");
  return true;
}

function tooLarge(files, most) {
  if (files.some((file) => /\.hei[cf]$/i.test(file.name))) return "这是 iPhone 的 HEIC 照片，请在 iPhone 上存为 JPG 后再选";
  const isPdf = files.some((file) => file.type === "application/pdf");
  return `文件超过 ${most}，请压缩后再选${isPdf ? "，或改传照片（照片会自动缩小）" : ""}`;
}

async function redrawn(file, most) {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
  for (const [longest, quality] of SIZES) {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    [canvas.width, canvas.height] = [picture.width * scale, picture.height * scale].map(Math.round);
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
    if (made && made.size <= most) return new File([made], file.name.replace(/\.\w+$/, ".jpg"), { type: made.type });
  }
  return null;
}
