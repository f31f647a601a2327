// Another picture without loading the page again; without this the link loads it.

export function renewPictures(page) {
  for (const link of page.querySelectorAll("[data-captcha]")) {
    const box = link.closest(".captcha");
    const picture = box.querySelector("img");
    const renew = (event) => {
      event.preventDefault();
      picture.src = `/captcha?${Date.now()}`;
      const field = box.querySelector("input");
      field.value = "";
      field.focus();
    };
    link.addEventListener("click", renew);
    picture.addEventListener("click", renew);
  }
}
