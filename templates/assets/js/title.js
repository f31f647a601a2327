// WeChat's title bar, also the simulator's, follows the page's title.
export function tellTitle() {
  if (window.parent === window) return;
  const tell = () => window.parent.postMessage({ type: "title", title: document.title }, "*");
  tell();
  new MutationObserver(tell).observe(document.head, { childList: true, subtree: true, characterData: true });
}
