// Says a sentence to everyone: on the page, and to screen readers.
export function say(sentence) {
  const banner = document.getElementById("saying");
  if (!banner) return;
  banner.textContent = sentence;
  banner.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { banner.hidden = true; }, 8000);
}
