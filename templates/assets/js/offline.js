// Offline keeps what was typed and says so.
export function tellOffline() {
  const show = () => {
    const banner = document.getElementById("offline");
    if (banner) banner.hidden = navigator.onLine;
  };
  addEventListener("online", show);
  addEventListener("offline", show);
  document.addEventListener("DOMContentLoaded", show);
}
