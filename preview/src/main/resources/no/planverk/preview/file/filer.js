// Says that a file is too large before it is sent.
const box = document.getElementById("fil");
box.addEventListener("change", () => {
  const large = box.files[0]?.size > Number(box.dataset.mest);
  box.setCustomValidity(large ? box.dataset.stor : "");
  box.reportValidity();
});
