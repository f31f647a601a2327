// A case's papers at full size beside nothing else: a click or p opens one, p again the next.
export function openPapers() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".papers a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(links().indexOf(link));
  });
}

export function nextPaper() {
  show(0);
}

function links() {
  return [...document.querySelectorAll(".papers a")];
}

function show(at) {
  const all = links();
  if (!all[at]) return;
  const dialog = document.createElement("dialog");
  const image = document.createElement("img");
  const label = document.createElement("p");
  dialog.className = "paper-view";
  dialog.append(image, label);
  document.body.append(dialog);
  const turn = (step) => {
    at = (at + step + all.length) % all.length;
    const name = all[at].querySelector("img").alt;
    image.src = all[at].href;
    image.alt = name;
    label.textContent = `${name}　${at + 1} / ${all.length}　p 下一份，Esc 关闭`;
    dialog.setAttribute("aria-label", name);
  };
  turn(0);
  dialog.addEventListener("keydown", (event) => {
    const step = { p: 1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) turn(step);
  });
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}
