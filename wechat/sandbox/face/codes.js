/** Reads a QR code out of a picture, a video frame or what somebody shares of his screen. */
import jsQR from "jsqr";

const SIDE = 1800;

/** The text of the code in `source` (anything a canvas can draw), or null. */
export function readCode(source, width, height) {
  if (!width || !height) return null;
  for (const [x, y, w, h] of regions(width, height)) {
    for (const side of [SIDE, SIDE / 3]) {
      const scale = Math.min(2, side / Math.max(w, h));
      const text = decode(source, x, y, w, h, scale);
      if (text) return text;
    }
  }
  return null;
}

function decode(source, x, y, w, h, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(w * scale));
  canvas.height = Math.max(1, Math.round(h * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, x, y, w, h, 0, 0, canvas.width, canvas.height);
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(image.data, image.width, image.height)?.data || null;
}

/** The whole first, then overlapping quarters: a small code on a large screen is found in its quarter. */
function regions(width, height) {
  const whole = [[0, 0, width, height]];
  if (Math.max(width, height) < 1000) return whole;
  const w = Math.round(width * 0.55);
  const h = Math.round(height * 0.55);
  const lefts = [0, Math.round((width - w) / 2), width - w];
  const tops = [0, Math.round((height - h) / 2), height - h];
  return whole.concat(tops.flatMap((top) => lefts.map((left) => [left, top, w, h])));
}

/** The text of the code in an image file or blob, or null. */
export async function readPicture(blob) {
  const picture = await createImageBitmap(blob).catch(() => null);
  if (!picture) return readDrawing(blob);
  return readCode(picture, picture.width, picture.height);
}

/** SVG pictures go through an image element; createImageBitmap does not take them. */
async function readDrawing(blob) {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  try {
    await image.decode();
    return readCode(image, image.naturalWidth || 600, image.naturalHeight || 600);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Asks for a window or tab to look at, takes one frame and reads it. Throws when refused. */
export async function readScreen() {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  const video = document.createElement("video");
  video.muted = true;
  video.srcObject = stream;
  try {
    await video.play();
    for (let round = 0; round < 8; round += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 250); });
      const text = readCode(video, video.videoWidth, video.videoHeight);
      if (text) return text;
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
