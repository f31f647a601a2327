// The seconds in which a decision can still be undone run down in its button; then it goes.
export function countDown(page) {
  for (const button of page.querySelectorAll("[data-undo]")) {
    if (button.dataset.ready) continue;
    button.dataset.ready = "1";
    const end = Date.now() + button.dataset.undo * 1000;
    const timer = setInterval(() => {
      const left = Math.ceil((end - Date.now()) / 1000);
      if (button.isConnected && left > 0) {
        button.querySelector("span").textContent = `（${left}）`;
        return;
      }
      clearInterval(timer);
      button.form.hidden = true;
    }, 250);
  }
}
