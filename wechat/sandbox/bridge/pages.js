// Tells the phone which page came and how, for ‹ › and the back key; the phone keeps the list,
// because the browser's own is shared by the frames of all people.
function here(kind) {
  tell("page", { kind, url: location.href, title: document.title, passing: "passing" in script.dataset });
}

here(window.navigation?.activation?.navigationType ?? "push");
window.navigation?.addEventListener("currententrychange", ({ navigationType }) => {
  if (navigationType) here(navigationType);
});
addEventListener("pageshow", ({ persisted }) => { if (persisted) here("traverse"); });
for (const moment of ["DOMContentLoaded", "load"]) {
  addEventListener(moment, () => { if (document.title) tell("title", { title: document.title }); });
}

history.go = (delta = 0) => tell("go", { delta });
history.back = () => tell("go", { delta: -1 });
history.forward = () => tell("go", { delta: 1 });

// WeChat has one window: whatever asks for another opens in this one.
document.addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[target]");
  if (link && !link.hasAttribute("download")) link.target = "_self";
}, true);
