// The desktop's way in: waits until the QR code was scanned, then goes on.
const EVERY = 2000;

export function pollEntrance(page) {
  const box = page.querySelector("[data-entrance]");
  if (!box || box.dataset.polls) return;
  box.dataset.polls = "1";
  const line = box.querySelector("[data-entrance-state]");
  const words = { scanned: "已扫码，请在手机上继续", expired: "二维码已过期，请刷新本页" };
  const look = async () => {
    if (!box.isConnected) return;
    const answer = await fetch(box.dataset.entrance, { headers: { accept: "application/json" } }).catch(() => null);
    const view = answer?.ok ? await answer.json() : {};
    if (view.state === "ready") {
      location.assign(view.go || location.href);
      return;
    }
    if (words[view.state]) line.textContent = words[view.state];
    if (view.state === "expired") {
      box.querySelector("[data-entrance-again]").hidden = false;
      return;
    }
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}
