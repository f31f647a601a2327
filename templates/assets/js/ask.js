// A dangerous action opens inside the page; with scripts it is asked in a dialog instead, where a digit
// chooses a reason and Ctrl+Enter answers; Enter says yes to what takes nothing away.
export function askInDialogs(page) {
  if (!window.HTMLDialogElement) return;
  for (const details of page.querySelectorAll("details.confirm")) {
    if (details.dataset.asks) continue;
    details.dataset.asks = "1";
    const summary = details.querySelector("summary");
    const ask = details.querySelector(".ask");
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", summary.textContent.trim());
    details.after(dialog);
    dialog.append(ask);
    summary.setAttribute("role", "button");
    const open = () => {
      dialog.showModal();
      if (!ask.elements.reason) ask.querySelector("[type=submit].weui-btn_primary")?.focus();
    };
    summary.addEventListener("click", (event) => {
      event.preventDefault();
      open();
    });
    ask.querySelector(".ask-close")?.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener("keydown", (event) => answerByKeys(event, ask));
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    if (details.open || ask.querySelector("[aria-invalid=true]")) {
      details.open = false;
      open();
    }
  }
}

function answerByKeys(event, ask) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask.requestSubmit();
  } else if (/^[1-9]$/.test(event.key) && !event.target.closest("textarea, input:not([type=radio])")) {
    ask.querySelectorAll("input[name=reason]")[event.key - 1]?.click();
  }
}
