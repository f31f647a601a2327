// 是否回应: 否 hides the words and clears them; a kept draft with words chooses 是 again.
export function respondOrNot(page) {
  for (const box of page.querySelectorAll("[data-respond]")) {
    if (box.dataset.filled) continue;
    box.dataset.filled = "1";
    const words = box.querySelector("textarea");
    const [no, yes] = ["no", "yes"].map((value) => box.querySelector(`input[value=${value}]`));
    if (words.value) yes.checked = true;
    no.addEventListener("change", () => {
      words.value = "";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    });
    yes.addEventListener("change", () => words.focus());
  }
}
