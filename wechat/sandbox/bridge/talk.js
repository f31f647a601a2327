// What WeChat's browser puts into every page. The parts share one scope with `device`, which the
// server sets before them; nothing here runs outside the phone.
const script = document.currentScript;
const tell = (type, more = {}) => parent.postMessage({ type, ...more }, "*");
const onDevice = [];

addEventListener("message", (event) => {
  if (event.source !== parent || event.data?.type !== "device") return;
  const before = { ...device };
  Object.assign(device, event.data.device);
  for (const hear of onDevice) hear(before);
});

Object.defineProperty(navigator, "userAgent", { configurable: true, get: () => device.user_agent });
