// Without a network the page hears what it would hear on a phone.
const offline = () => device.net === "none";
Object.defineProperty(navigator, "onLine", { configurable: true, get: () => !offline() });
onDevice.push((before) => {
  if ((before.net === "none") !== offline()) dispatchEvent(new Event(offline() ? "offline" : "online"));
});
